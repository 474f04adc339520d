import type { components } from '../../service/api.gen.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';

type Schemas = components['schemas'];
export type Form = Schemas['Form'];
export type Question = Form['questions'][number];
export type Answers = Schemas['FilledIn']['answers'];
export type Answer = Answers[string];

/** Every form that whoever looks may see. */
export const useForms = () => useRead(['forms'], (service, signal) => answered(service.GET('/api/forms', { signal })));

export const useForm = (id: string) =>
  useRead(['forms', id], (service, signal) =>
    answered(service.GET('/api/forms/{id}', { params: { path: { id } }, signal })),
  );
