import type { AnswerSuggestion, ArtefactSuggestion, GroupSuggestion, Proposal } from '../../domain/index.ts';
import { element, icon, spaced } from '../element.ts';
import { dayIn, languageIn, type Page, wordFor } from '../page.ts';
import { type Names, reasonList } from '../reasons.ts';
import { initials, thingLink } from '../thing-link.ts';
import { confidenceMark } from './suggestion.ts';

/** A group that works on it. */
export function groupCard(page: Page, group: GroupSuggestion, names: Names): HTMLElement {
  return element(
    'article',
    { class: 'card' },
    cardHead(page, thingLink('group', group.id, group.name), wordFor(page.texts, group.kind), group),
    element('p', { class: 'way-in' }, group.wayIn.text),
    reasonList(page, group.contributions, names, group.name),
  );
}

/** Something the community made about it. */
export function artefactCard(page: Page, artefact: ArtefactSuggestion, names: Names): HTMLElement {
  const kind = [
    wordFor(page.texts, artefact.kind),
    artefact.language === null ? '' : languageIn(page.language, artefact.language),
  ];
  return element(
    'article',
    { class: 'card' },
    cardHead(page, thingLink('artefact', artefact.id, artefact.title), kind.filter(Boolean).join(' · '), artefact),
    artefact.excerpt !== '' && excerpt(artefact.excerpt, artefact.language),
    safeLink(artefact.url) !== null &&
      element(
        'p',
        {},
        element(
          'a',
          { href: safeLink(artefact.url), rel: 'noreferrer', target: '_blank', class: 'out' },
          icon('open'),
          page.texts.openLink,
        ),
      ),
    reasonList(page, artefact.contributions, names, artefact.title),
  );
}

/** An earlier question like it, with what was answered. */
export function answerCard(page: Page, question: AnswerSuggestion, names: Names): HTMLElement {
  return element(
    'article',
    { class: 'card' },
    cardHead(
      page,
      thingLink('question', question.id, question.title),
      question.language === null ? '' : languageIn(page.language, question.language),
      question,
    ),
    ...givenAnswers(page, question),
    reasonList(page, question.contributions, names, question.title),
  );
}

/** What was answered; where there is little room, the best of it first. */
function givenAnswers({ texts, language, isNarrow }: Page, question: AnswerSuggestion): HTMLElement[] {
  const list = (answers: AnswerSuggestion['answers']) =>
    element(
      'ul',
      { class: 'given' },
      answers.map((answer) =>
        element(
          'li',
          {},
          excerpt(answer.excerpt, question.language),
          element(
            'p',
            { class: 'by' },
            spaced(
              answer.accepted && element('span', { class: 'accepted' }, texts.accepted),
              answer.answeredBy !== null && thingLink('member', answer.answeredBy.id, texts.by(answer.answeredBy.name)),
              answer.date !== null && element('time', { datetime: answer.date }, dayIn(language, answer.date)),
            ),
          ),
        ),
      ),
    );
  const first = isNarrow ? question.answers.slice(0, 1) : question.answers;
  const more = question.answers.slice(first.length);
  return [
    list(first),
    ...(more.length === 0
      ? []
      : [
          element(
            'details',
            {},
            element('summary', {}, texts.moreIn(texts.laneNames.answers, more.length)),
            list(more),
          ),
        ]),
  ];
}

/** Whom to bring together, when no group that exists fits. */
export function proposalCard({ texts }: Page, proposal: Proposal): HTMLElement {
  return element(
    'aside',
    { class: 'card proposal', 'aria-labelledby': 'proposal' },
    element('h3', { id: 'proposal' }, icon('spark'), texts.proposal),
    element('p', {}, proposal.why),
    element(
      'ul',
      {},
      proposal.members.map((member) =>
        element(
          'li',
          {},
          initials(member.name),
          element('div', {}, thingLink('member', member.id, member.name), element('p', { class: 'place' }, member.why)),
        ),
      ),
    ),
  );
}

function cardHead(
  page: Page,
  title: HTMLElement,
  about: string,
  suggestion: { readonly confidence: GroupSuggestion['confidence'] },
): HTMLElement {
  return element(
    'div',
    { class: 'card-head' },
    element(
      'div',
      { class: 'card-title' },
      element('h3', {}, title),
      about !== '' && element('p', { class: 'place' }, about),
    ),
    confidenceMark(page, suggestion.confidence),
  );
}

function excerpt(text: string, language: string | null): HTMLElement {
  return element('p', { class: 'excerpt', lang: language, dir: 'auto' }, text);
}

/** Addresses of documents come from the community's file: only those of the web are followed. */
export function safeLink(url: string | null | undefined): string | null {
  return url != null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? url : null;
}
