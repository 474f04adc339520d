import type { ReactNode } from 'react';
import { useSpeech } from '../../../messages/say.ts';
import { useFormats } from '../../seed/use-formats.ts';

/** What a format is called in the language of the page. */
export function FormatName({ id }: { readonly id: string }): ReactNode {
  return <span data-from="service">{useFormatName(id)}</span>;
}

export function useFormatName(id: string): string {
  const { language } = useSpeech();
  const format = useFormats().data?.find((each) => each.id === id);
  return format?.name[language] ?? id;
}
