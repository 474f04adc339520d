import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

/** The formats of the house. */
export const useFormats = () =>
  useRead(['formats'], async (service, signal) => (await answered(service.GET('/api/formats', { signal }))).items);
