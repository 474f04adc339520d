import './styles/base.css';
import './styles/frame.css';
import './styles/ask.css';
import './styles/answer.css';
import './styles/thing.css';
import type { Language } from '../domain/index.ts';
import { readAddress, writeAddress } from './address.ts';
import { answerView, namedIn } from './answer-view.ts';
import { askForm } from './ask-form.ts';
import { type Asker, askerPicker } from './asker-picker.ts';
import { element, replaceChildren } from './element.ts';
import { errorBox } from './error-box.ts';
import { type Examples, exampleQuestion, NO_EXAMPLES, readExamples } from './examples.ts';
import { pageFoot, pageHead } from './frame.ts';
import { entry, type Given, pushEntry, replaceEntry } from './history.ts';
import { thingDialog } from './item/thing-dialog.ts';
import { keep, kept } from './kept.ts';
import type { Page } from './page.ts';
import { keepingPlace } from './place.ts';
import { Service, type Status } from './service.ts';
import { chooseLanguage, TEXTS } from './texts/index.ts';
import { notices, welcome } from './welcome.ts';

const service = new Service();
const app = document.querySelector('#app') ?? document.body;
/** What is said to those who listen. It stays in its place while the page is drawn anew, or it would not be heard. */
const live = element('p', { class: 'unseen', role: 'status', 'aria-live': 'polite' });
/** Beside the page and not in it: an open dialog that is moved is no longer modal. */
const dialog = thingDialog(leaveThing);
/** Little room: less is shown at first. */
const narrow = window.matchMedia('(max-width: 46rem)');

/** What the page shows now. */
const state: {
  language: Language;
  asker: Asker | null;
  /** What stands in the field, asked or not. */
  typed: string;
  /** The question that is being asked or was answered. */
  question: string | null;
  outcome: Given | { readonly error: unknown } | null;
  status: Status | null;
  fault: unknown;
  examples: Examples;
} = {
  language: 'en',
  asker: kept('asker'),
  typed: '',
  question: null,
  outcome: null,
  status: null,
  fault: null,
  examples: NO_EXAMPLES,
};

let asking: AbortController | undefined;
/** The address that the page, without what lies over it, was last drawn for. */
let drawnFor: string | null = null;
/** How many things were opened one from the other, in the entry of the history that was last looked at. */
let depth = 0;
let isLeaving = false;

const pageAddress = () => location.pathname + location.search;
const asker = () => state.asker?.id ?? null;

function page(): Page {
  service.language = state.language;
  service.asker = asker();
  return { service, texts: TEXTS[state.language], language: state.language, isNarrow: narrow.matches };
}

/** Draws the page anew, in the language it has now. What is being typed goes on where it was. */
function draw(): void {
  const now = page();
  const { texts, language } = now;
  const { status, question, outcome } = state;
  document.documentElement.lang = language;
  document.title = question === null ? `Maillon – ${texts.tagline}` : `${question} – Maillon`;
  /** Whether a link filled the field in: what stands there was not asked, and waits for whoever reads it. */
  const isLinked = () => question === null && state.typed !== '' && state.typed === readAddress(location.href).question;
  const linked = element('p', { class: 'notice', hidden: !isLinked() }, texts.notAsked(state.asker?.name ?? null));
  const form = askForm(now, {
    value: state.typed,
    example: exampleQuestion(state.examples, language),
    onInput: (typed) => {
      state.typed = typed;
      linked.hidden = !isLinked();
    },
    onAsk: (typed) => void ask(typed),
    asker: askerPicker(now, state.asker, chooseAsker),
  });
  keepingPlace(app, () =>
    replaceChildren(
      app,
      pageHead(texts, language, status?.community?.name ?? null, chooseLanguageOfPage),
      element(
        'main',
        {},
        element(
          'section',
          { class: question === null ? 'hero' : 'hero small' },
          element(question === null ? 'h1' : 'p', { class: 'tagline' }, texts.tagline),
          status?.community?.practice != null &&
            element('p', { class: 'practice', dir: 'auto' }, status.community.practice),
          form,
          linked,
          // An answer says by itself what it could not use.
          ...(status === null || question !== null ? [] : notices(now, status)),
          state.fault !== null && outcome === null && errorBox(now, state.fault),
        ),
        element('div', { class: 'result' }, result(now)),
      ),
      pageFoot(texts, status === null ? null : texts.holds(status.counts)),
    ),
  );
}

function result(now: Page): HTMLElement | null {
  const { question, outcome } = state;
  if (question === null) return welcome(now, state.examples, (example) => void ask(example));
  if (outcome === null) return waiting(now.texts.asking);
  return 'error' in outcome ? errorBox(now, outcome.error) : answerView(now, outcome.answer, outcome.names);
}

function waiting(words: string): HTMLElement {
  const bars = Array.from({ length: 4 }, () => element('div', { class: 'bar' }));
  return element('div', { class: 'waiting' }, element('p', {}, words), element('div', { 'aria-hidden': 'true' }, bars));
}

/** Asks; `again` when the same question is put in another language or for somebody else, which opens no new page. */
async function ask(question: string, { again = false } = {}): Promise<void> {
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  Object.assign(state, { typed: question, question, outcome: null });
  const address = writeAddress({ question, language: state.language });
  if (again || address === pageAddress()) replaceEntry({ depth: 0, given: null }, address);
  else pushEntry(address, { depth: 0, given: null });
  follow();
  draw();
  const { texts } = page();
  live.textContent = texts.asking;
  try {
    const answer = await service.ask(question, mine.signal);
    // Names are an extra: without them the evidence still says what it is and when.
    const names = await service.names(namedIn(answer)).catch(() => new Map<string, string>());
    if (mine.signal.aborted) return;
    state.outcome = { answer, names, asker: asker() };
    replaceEntry({ depth, given: state.outcome });
    live.textContent = texts.summary({
      people: answer.people.length,
      groups: answer.groups.length,
      artefacts: answer.artefacts.length,
      answers: answer.answers.length,
    });
  } catch (error) {
    if (mine.signal.aborted) return;
    state.outcome = { error };
  }
  asking = undefined;
  draw();
  // Whoever types on is left at it.
  if (!again && state.typed === question) document.querySelector<HTMLElement>('#answer-title')?.focus();
}

function stopAsking(): void {
  asking?.abort();
  asking = undefined;
  state.question = null;
  state.outcome = null;
}

/** What was asked is asked again for them, unless something else stands in the field: that is theirs to send. */
function chooseAsker(chosen: Asker | null): void {
  state.asker = chosen;
  keep('asker', chosen);
  const { question, typed } = state;
  if (question !== null && typed === question) void ask(question, { again: true });
  else {
    stopAsking();
    if (question !== null)
      pushEntry(writeAddress({ question: '', language: state.language }), { depth: 0, given: null });
    follow();
    draw();
  }
  document.querySelector<HTMLElement>(chosen === null ? '#asker' : '#question')?.focus();
}

function chooseLanguageOfPage(language: Language): void {
  state.language = language;
  keep('language', language);
  const { question, typed } = state;
  replaceEntry({ depth, given: null }, writeAddress({ question: readAddress(location.href).question, language }));
  follow();
  // What is shown is in one language: the answer's own words are fetched in the new one, and what was typed stays.
  if (question !== null) void ask(question, { again: true });
  state.typed = typed;
  draw();
  document.querySelector<HTMLElement>(`.languages [lang="${language}"]`)?.focus();
}

/** Remembers where the page is, so that it follows the address only where that goes elsewhere. */
function follow(): void {
  drawnFor = pageAddress();
  depth = entry()?.depth ?? 0;
}

/** Shows what the address says, after the browser went back or forward, or a link of the page was followed. */
function followAddress(): void {
  const { question, language, open } = readAddress(location.href);
  const isFirst = drawnFor === null;
  if (isLeaving && open !== null) replaceEntry({ depth: 0, given: entry()?.given ?? null }, pageAddress());
  else if (entry() === null) replaceEntry({ depth: isFirst || open === null ? 0 : depth + 1, given: given() });
  isLeaving = false;
  if (pageAddress() !== drawnFor) {
    stopAsking();
    state.language = chooseLanguage([language, kept('language'), ...navigator.languages]);
    state.typed = question;
    const before = entry()?.given ?? null;
    // An answer given to somebody else is not shown to whoever asks now.
    if (before !== null && before.answer.question === question && before.asker === asker())
      Object.assign(state, { question, outcome: before });
    follow();
    draw();
  }
  depth = entry()?.depth ?? 0;
  openFromAddress();
}

function given(): Given | null {
  return state.outcome !== null && 'answer' in state.outcome ? state.outcome : null;
}

function openFromAddress(): void {
  const { open } = readAddress(location.href);
  if (open === null) dialog.close();
  else void dialog.show(page(), open, depth > 0);
}

/** Closed by hand: back to the entry that lay below what was opened, so that the way back does not open it again. */
function leaveThing(): void {
  if (readAddress(location.href).open === null) return;
  if (depth > 0) {
    isLeaving = true;
    history.go(-depth);
  } else replaceEntry({ depth: 0, given: entry()?.given ?? null }, pageAddress());
}

async function begin(): Promise<void> {
  document.body.append(dialog.dialog, live);
  followAddress();
  narrow.addEventListener('change', draw);
  // Each tells of its own where it fails: without examples the page is as good.
  const examples = readExamples(service).catch(() => NO_EXAMPLES);
  try {
    state.status = await service.status();
  } catch (error) {
    state.fault = error;
  }
  state.examples = await examples;
  draw();
}

window.addEventListener('hashchange', followAddress);
window.addEventListener('popstate', followAddress);

void begin();
