import type { PersonSuggestion } from '../../domain/index.ts';
import { element } from '../element.ts';
import type { Page } from '../page.ts';

/**
 * Says that the member who asks turns to this person, and takes it back: being shown is not being asked. Nothing for
 * visitors without a name, who cannot make an ask that counts.
 */
export function turnToButton({ service, texts }: Page, question: string, person: PersonSuggestion): HTMLElement | null {
  if (service.asker === null) return null;
  let made: string | null = null;
  const told = element('span', { role: 'status' });
  const button = element('button', { type: 'button', onclick: () => void press() }, texts.turnTo(person.name));

  const press = async (): Promise<void> => {
    if (button.getAttribute('aria-disabled') === 'true') return;
    button.setAttribute('aria-disabled', 'true');
    try {
      if (made === null) made = (await service.turnTo(person.id, question)).id;
      else {
        await service.takeBackAsk(made);
        made = null;
      }
      told.textContent = made === null ? '' : texts.turnedTo;
    } catch {
      told.textContent = texts.turnToFailed;
    } finally {
      button.textContent = made === null ? texts.turnTo(person.name) : texts.takeBackAsk(person.name);
      button.removeAttribute('aria-disabled');
    }
  };

  return element('p', { class: 'turn-to' }, button, ' ', told);
}
