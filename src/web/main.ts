import './styles/base.css';
import './styles/frame.css';
import './styles/ask.css';
import './styles/answer.css';
import './styles/thing.css';
import type { Answer, Language } from '../domain/index.ts';
import { readAddress, writeAddress } from './address.ts';
import { answerView, namedIn } from './answer-view.ts';
import { askForm } from './ask-form.ts';
import { type Asker, askerPicker } from './asker-picker.ts';
import { element, replaceChildren } from './element.ts';
import { errorBox } from './error-box.ts';
import { pageFoot, pageHead } from './frame.ts';
import { thingDialog } from './item/thing-dialog.ts';
import { keep, kept } from './kept.ts';
import type { Page } from './page.ts';
import type { Names } from './reasons.ts';
import { Service, type Status } from './service.ts';
import { chooseLanguage, TEXTS } from './texts/index.ts';
import { notices, welcome } from './welcome.ts';

const service = new Service();
const app = document.querySelector('#app') ?? document.body;
/** What is said to those who listen. It stays in its place while the page is drawn anew, or it would not be heard. */
const live = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
const dialog = thingDialog(() => {
  if (location.hash !== '') history.pushState(null, '', location.pathname + location.search);
});

type Asked = { readonly answer: Answer; readonly names: Names } | { readonly error: unknown };

/** What the page shows now. */
const state: {
  language: Language;
  asker: Asker | null;
  question: string;
  status: Status | null;
  asked: Asked | null;
} = {
  language: chooseLanguage([readAddress(location.href).language, kept('language'), ...navigator.languages]),
  asker: kept('asker'),
  question: readAddress(location.href).question,
  status: null,
  asked: null,
};

let asking: AbortController | undefined;
const result = element('div', { class: 'result' });

function page(): Page {
  service.language = state.language;
  service.asker = state.asker?.id ?? null;
  return { service, texts: TEXTS[state.language], language: state.language };
}

/** Draws the whole page anew, in the language it has now. */
function draw(): void {
  const now = page();
  const { texts, language } = now;
  document.documentElement.lang = language;
  document.title = state.question === '' ? `Maillon – ${texts.tagline}` : `${state.question} – Maillon`;
  const picker = askerPicker(now, state.asker, chooseAsker);
  const { form } = askForm(now, state.question, (question) => void ask(question), picker);
  const { status } = state;
  replaceChildren(
    app,
    pageHead(texts, language, status?.community?.name ?? null, chooseLanguageOfPage),
    element(
      'main',
      {},
      element(
        'section',
        { class: state.asked === null && asking === undefined ? 'hero' : 'hero small' },
        element(state.asked === null ? 'h1' : 'p', { class: 'tagline' }, texts.tagline),
        status?.community?.practice != null &&
          element('p', { class: 'practice', dir: 'auto' }, status.community.practice),
        form,
        // An answer says by itself what it could not use.
        ...(status === null || state.asked !== null ? [] : notices(now, status)),
      ),
      result,
    ),
    pageFoot(texts, status === null ? null : texts.holds(status.counts)),
    dialog.dialog,
  );
  drawResult();
}

function drawResult(): void {
  const now = page();
  if (asking !== undefined) {
    replaceChildren(result, waiting(now.texts.asking));
    return;
  }
  if (state.asked === null) {
    replaceChildren(result);
    void welcome(now, (question) => void ask(question)).then((box) => {
      if (state.asked === null && asking === undefined) replaceChildren(result, box);
    });
    return;
  }
  replaceChildren(
    result,
    'error' in state.asked ? errorBox(now, state.asked.error) : answerView(now, state.asked.answer, state.asked.names),
  );
}

async function ask(question: string, { keepPlace = false } = {}): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  state.question = question;
  state.asked = null;
  const address = writeAddress(state);
  if (!keepPlace && address !== location.pathname + location.search) history.pushState(null, '', address);
  draw();
  const { texts } = page();
  live.textContent = texts.asking;
  let asked: Asked;
  try {
    const answer = await service.ask(question, mine.signal);
    // Names are an extra: without them the evidence still says what it is and when.
    const names = await service.names(namedIn(answer)).catch(() => new Map<string, string>());
    asked = { answer, names };
  } catch (error) {
    asked = { error };
  }
  if (mine.signal.aborted) return;
  asking = undefined;
  state.asked = asked;
  draw();
  if ('answer' in asked) {
    const { people, groups, artefacts, answers } = asked.answer;
    live.textContent = TEXTS[state.language].summary({
      people: people.length,
      groups: groups.length,
      artefacts: artefacts.length,
      answers: answers.length,
    });
    if (!keepPlace) document.querySelector<HTMLElement>('#answer-title')?.focus();
  }
}

function waiting(words: string): HTMLElement {
  const bars = Array.from({ length: 4 }, () => element('div', { class: 'bar' }));
  return element('div', { class: 'waiting' }, element('p', {}, words), element('div', { 'aria-hidden': 'true' }, bars));
}

function chooseAsker(asker: Asker | null): void {
  state.asker = asker;
  keep('asker', asker);
  if (state.question !== '' && state.asked !== null) void ask(state.question);
  else draw();
  document.querySelector<HTMLElement>(asker === null ? '#asker' : '#question')?.focus();
}

function chooseLanguageOfPage(language: Language): void {
  state.language = language;
  keep('language', language);
  // What was typed and not yet asked stays.
  state.question = document.querySelector<HTMLTextAreaElement>('#question')?.value ?? state.question;
  history.replaceState(null, '', writeAddress(state) + location.hash);
  draw();
  document.querySelector<HTMLElement>(`.languages [lang="${language}"]`)?.focus();
  openFromAddress();
}

function openFromAddress(): void {
  const { open } = readAddress(location.href);
  if (open === null) dialog.close();
  else void dialog.show(page(), open);
}

window.addEventListener('hashchange', openFromAddress);
window.addEventListener('popstate', () => {
  const { question } = readAddress(location.href);
  openFromAddress();
  if (question === state.question) return;
  if (question !== '') void ask(question, { keepPlace: true });
  else {
    asking?.abort();
    asking = undefined;
    state.question = '';
    state.asked = null;
    draw();
  }
});

async function begin(): Promise<void> {
  document.body.append(live);
  draw();
  if (state.question !== '') void ask(state.question, { keepPlace: true });
  openFromAddress();
  try {
    state.status = await service.status();
  } catch (error) {
    state.asked ??= { error };
  }
  if (asking === undefined) draw();
  openFromAddress();
}

void begin();
