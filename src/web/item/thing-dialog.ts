import type { Opened } from '../address.ts';
import { element, icon, replaceChildren } from '../element.ts';
import { errorBox } from '../error-box.ts';
import type { Page } from '../page.ts';
import { ServiceError } from '../service.ts';
import { thingPage } from './thing-page.ts';
import { THINGS } from './things.ts';

export interface ThingDialog {
  readonly dialog: HTMLDialogElement;
  /** Shows a thing; `hasWayBack` when another one was open before it. What is shown already is not read again. */
  show(page: Page, opened: Opened, hasWayBack: boolean): Promise<void>;
  close(): void;
}

/** A page over the page, for what the answer leans on. The browser's own way back leads out of it. */
export function thingDialog(onClose: () => void): ThingDialog {
  const body = element('div', { class: 'thing-body' });
  const back = element('button', { type: 'button', class: 'quiet', onclick: () => history.back() });
  const leave = element('button', { type: 'button', class: 'quiet', onclick: () => dialog.close() });
  const dialog = element('dialog', { class: 'sheet' }, element('div', { class: 'sheet-bar' }, back, leave), body);
  let showing = 0;
  let shown: string | null = null;

  dialog.addEventListener('close', () => {
    shown = null;
    onClose();
  });
  dialog.addEventListener('click', (event) => {
    // The dialog itself is only hit outside of its content.
    if (event.target === dialog) dialog.close();
  });

  return {
    dialog,
    close() {
      if (dialog.open) dialog.close();
    },
    async show(page, { type, id }, hasWayBack) {
      const { texts, service, language } = page;
      const wanted = JSON.stringify([type, id, language, service.asker]);
      back.hidden = !hasWayBack;
      if (wanted === shown) return;
      shown = wanted;
      showing += 1;
      const turn = showing;
      replaceChildren(back, icon('back'), texts.back);
      replaceChildren(leave, icon('close'));
      leave.setAttribute('aria-label', texts.close);
      replaceChildren(body, element('p', { class: 'loading', role: 'status' }, texts.loading));
      dialog.setAttribute('aria-label', texts.types[type] ?? texts.loading);
      dialog.removeAttribute('aria-labelledby');
      if (!dialog.open) dialog.showModal();
      const thing = await read(page, type, id, service);
      // A thing opened meanwhile has taken this one's place.
      if (turn !== showing) return;
      replaceChildren(body, thing);
      body.scrollTop = 0;
      const title = body.querySelector<HTMLElement>('#thing-title');
      if (title === null) return;
      dialog.removeAttribute('aria-label');
      dialog.setAttribute('aria-labelledby', 'thing-title');
      title.focus();
    },
  };
}

async function read(page: Page, type: string, id: string, service: Page['service']): Promise<HTMLElement> {
  const thing = THINGS[type];
  try {
    if (thing === undefined) throw new ServiceError('not-found', null);
    return thingPage(page, type, await service.read(thing.path, id));
  } catch (error) {
    return errorBox(page, error);
  }
}
