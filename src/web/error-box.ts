import { element } from './element.ts';
import type { Page } from './page.ts';
import { ServiceError } from './service.ts';

/** What went wrong, in the reader's words, with the reference under which the service's log has it. */
export function errorBox({ texts }: Page, error: unknown): HTMLElement {
  const known = error instanceof ServiceError ? error : null;
  const words = texts.errors[known?.code ?? 'other'] ?? texts.errors['other'] ?? '';
  return element(
    'div',
    { class: 'error', role: 'alert' },
    element('p', {}, words),
    known?.requestId != null && element('p', { class: 'hint' }, texts.requestId(known.requestId)),
  );
}
