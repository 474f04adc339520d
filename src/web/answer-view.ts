import type { Answer } from '../domain/index.ts';
import { element, spaced } from './element.ts';
import { othersCard, personCard } from './lanes/people.ts';
import { lane, laneLinks } from './lanes/suggestion.ts';
import { answerCard, artefactCard, groupCard, proposalCard } from './lanes/texts.ts';
import type { Page } from './page.ts';
import { evidenceOf, type Names } from './reasons.ts';
import type { Named } from './service.ts';
import { thingLink } from './thing-link.ts';

/** Everything an answer leans on that has a name worth showing. */
export function namedIn(answer: Answer): Named[] {
  const suggestions = [...answer.people, ...answer.groups, ...answer.artefacts, ...answer.answers];
  const others = answer.others.flatMap(({ evidence }) => evidence);
  return [...suggestions.flatMap(({ contributions }) => evidenceOf(contributions)), ...others];
}

/** The answer in four lanes: whom to ask on one side, what is already written on the other. */
export function answerView(page: Page, answer: Answer, names: Names): HTMLElement {
  const { texts } = page;
  const proposal = answer.proposal ? proposalCard(page, answer.proposal) : null;
  const notes = answer.notes.filter(({ code }) => code !== ALSO_SEARCHED);
  return element(
    'div',
    { class: 'answer' },
    element(
      'header',
      { class: 'answer-head' },
      element(
        'h1',
        { id: 'answer-title', tabindex: -1 },
        spaced(
          element('span', { class: 'label' }, texts.answerTo),
          element('q', { lang: answer.language, dir: 'auto' }, answer.question),
        ),
      ),
      understood(page, answer),
      notes.length > 0 &&
        element(
          'ul',
          { class: 'notes' },
          notes.map(({ text }) => element('li', {}, text)),
        ),
    ),
    laneLinks(page, {
      people: answer.people.length,
      groups: answer.groups.length,
      answers: answer.answers.length,
      artefacts: answer.artefacts.length,
    }),
    element(
      'div',
      { class: 'lanes' },
      element(
        'div',
        { class: 'side' },
        lane(
          page,
          'people',
          answer.people.map((person) => personCard(page, answer.question, person, names)),
          answer.others.length > 0 ? othersCard(page, answer.others, names) : null,
        ),
        lane(
          page,
          'groups',
          answer.groups.map((group) => groupCard(page, group, names)),
          proposal,
        ),
      ),
      element(
        'div',
        { class: 'side' },
        lane(
          page,
          'answers',
          answer.answers.map((question) => answerCard(page, question, names)),
        ),
        lane(
          page,
          'artefacts',
          answer.artefacts.map((artefact) => artefactCard(page, artefact, names)),
        ),
      ),
    ),
  );
}

/** What was searched for beside what was typed: no lack, so it stands with what was understood. */
const ALSO_SEARCHED = 'also-searched';

function understood({ texts }: Page, { language, topics, notes }: Answer): HTMLElement | null {
  const also = notes.find(({ code }) => code === ALSO_SEARCHED);
  if (language === null && topics.length === 0 && also === undefined) return null;
  return element(
    'div',
    { class: 'understood' },
    language !== null && element('span', {}, `${texts.understood} ${texts.languageOf[language]}`),
    topics.length > 0 &&
      element(
        'ul',
        { 'aria-label': texts.topics },
        topics.map(({ id, label }) => element('li', {}, thingLink('topic', id, label))),
      ),
    also !== undefined && element('span', {}, also.text),
  );
}
