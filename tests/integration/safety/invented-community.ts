import type { CommunityFileRecord, Visibility } from '../../../src/domain/index.ts';
import { drawBelow, type Random, seededRandom } from '../../../src/random/index.ts';

/** Who of an invented community is there at all: everybody, all but the hidden, or those whom everyone may see alone. */
export type Present = readonly Visibility[];

/** An invented member, with a word of their own that stands in all that they wrote of themselves. */
export interface Invented {
  readonly id: string;
  readonly name: string;
  readonly word: string;
  readonly visibility: Visibility;
}

const SUBJECTS = [
  ['coaching', 'begeleiding', 'accompagnement'],
  ['onboarding', 'onthaal', 'accueil'],
  ['safety', 'veiligheid', 'sécurité'],
  ['bicycles', 'fietsen', 'vélos'],
  ['gardens', 'tuinen', 'jardins'],
  ['archives', 'archieven', 'archives'],
  ['budget', 'begroting', 'budget'],
  ['recruitment', 'aanwerving', 'recrutement'],
] as const;
const WORDS = [
  ...['workshop', 'method', 'planning', 'réunion', 'équipe', 'méthode', 'outil', 'retour', 'vraag', 'werkgroep'],
  ...['ervaring', 'gesprek', 'checklist', 'guide', 'pilot', 'survey', 'stage', 'training', 'feedback', 'conflict'],
];
const FUNCTIONS = ['HR', 'animateur', 'begeleider', 'engineer', 'teacher'];

/**
 * An invented community in which everything can be hidden: members of every visibility, tied to each other and to all that a
 * community holds. `present` says who is there: of whoever is not, no record, no relation and no text is left, but what they
 * made with or for others stays without them, as it does for whoever may not see them.
 */
export function inventCommunity(
  seed: number,
  size: { readonly everyone: number; readonly community: number; readonly hidden: number },
): { readonly members: readonly Invented[]; recordsOf(present: Present): CommunityFileRecord[] } {
  const members: Invented[] = (['everyone', 'community', 'hidden'] as const).flatMap((visibility) =>
    Array.from({ length: size[visibility] }, (_, place) => {
      const word = `${{ everyone: 'zeev', community: 'zeco', hidden: 'zehi' }[visibility]}${letters(place)}`;
      return { id: `${visibility}-${place}-${word}`, name: `Ann ${word} Peeters`, word, visibility };
    }),
  );
  return { members, recordsOf: (present) => [...write(seededRandom(seed), members, present)] };
}

const letters = (place: number): string =>
  `${String.fromCharCode(97 + (place % 26)) + String.fromCharCode(97 + (Math.trunc(place / 26) % 26))}qx`;

function* write(random: Random, members: readonly Invented[], present: Present): Generator<CommunityFileRecord> {
  const isHere = ({ visibility }: Invented): boolean => present.includes(visibility);
  const one = <Item>(items: readonly Item[]): Item => items[drawBelow(random, items.length)] as Item;
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: drawBelow(random, most + 1) }, () => one(items))),
  ];
  const here = (drawn: readonly Invented[]): string[] => drawn.filter(isHere).map(({ id }) => id);
  const text = (subject: number): string =>
    [...(SUBJECTS[subject] ?? SUBJECTS[0]), ...Array.from({ length: 12 }, () => one(WORDS))].join(' ');
  const day = (): string => `2026-${pad(1 + drawBelow(random, 10))}-${pad(1 + drawBelow(random, 28))}`;
  const subject = (): number => drawBelow(random, SUBJECTS.length);
  const topic = (number: number): string => `topic-${number}`;

  yield { type: 'community', id: 'invented', name: 'Invented', languages: ['fr', 'nl', 'en'] };
  for (let n = 0; n < 4; n += 1) yield { type: 'organisation', id: `organisation-${n}`, name: `Maison ${n}` };
  for (const [n, [en, nl, fr]] of SUBJECTS.entries()) yield { type: 'topic', id: topic(n), label: { en, nl, fr } };
  for (const member of members) {
    const knows = subject();
    // Lines of management are walked through those who may not be seen as well, on purpose: here they go through none of them.
    const manager = one(members.filter(({ visibility }) => visibility === 'everyone'));
    const record = {
      ...{ id: member.id, name: member.name, visibility: member.visibility },
      ...{ email: `${member.id}@invented.example`, function: one(FUNCTIONS), languages: [one(['fr', 'nl', 'en'])] },
      bio: `${member.word} ${text(knows)}`,
      organisation: `organisation-${drawBelow(random, 4)}`,
      topics: [{ topic: topic(knows), level: 1 + drawBelow(random, 5), source: 'declared' as const }],
      offers: [`${member.word} offers ${text(subject())}`],
      needs: [`${member.word} needs ${text(subject())}`],
    };
    const managed = manager.id !== member.id && isHere(manager) ? { manager: manager.id } : {};
    if (isHere(member)) yield { type: 'member', ...record, ...managed };
  }
  for (let n = 0; n < members.length; n += 1) {
    const about = subject();
    const [raiser, asker, teller, remarker, maker] = [
      one(members),
      one(members),
      one(members),
      one(members),
      one(members),
    ];
    const by = (who: Invented, field: string): object => (isHere(who) ? { [field]: who.id } : {});
    const shared = some(members, 4);
    yield {
      type: 'challenge',
      id: `challenge-${n}`,
      title: `How ${text(about)}`,
      ...by(raiser, 'raisedBy'),
      sharedBy: here(shared),
      topics: [topic(about)],
      created: day(),
    };
    yield {
      type: 'question',
      id: `question-${n}`,
      title: `Who ${text(about)}?`,
      ...by(asker, 'askedBy'),
      topics: [topic(about)],
      created: day(),
    };
    yield {
      type: 'answer',
      id: `answer-${n}`,
      question: `question-${n}`,
      ...by(teller, 'answeredBy'),
      text: text(about),
      created: day(),
      accepted: drawBelow(random, 2) === 0,
    };
    yield {
      type: 'comment',
      id: `comment-${n}`,
      answer: `answer-${n}`,
      ...by(remarker, 'writtenBy'),
      text: text(subject()),
      created: day(),
    };
    const [authors, helpers, users] = [some(members, 3), some(members, 2), some(members, 4)];
    yield {
      ...{
        type: 'artefact',
        id: `artefact-${n}`,
        title: `Guide ${text(about)}`,
        text: text(about),
        kind: 'manual',
        topics: [topic(about)],
        created: day(),
      },
      ...{ authors: here(authors), usedBy: here(users), addresses: [`challenge-${n}`] },
      contributors: helpers.filter(isHere).map(({ id }) => ({ member: id, role: 'reviewer' })),
    };
    const sitting = some(members, 9);
    if (n % 3 === 0)
      yield {
        type: 'group',
        id: `group-${n}`,
        name: `Circle ${n}`,
        kind: 'circle',
        purpose: text(about),
        topics: [topic(about)],
        members: sitting.filter(isHere).map(({ id }) => ({ member: id })),
      };
    if (n % 3 === 1)
      yield { type: 'gathering', id: `gathering-${n}`, title: `Meeting ${n}`, date: day(), attended: here(sitting) };
    const [from, to] = [one(members), one(members)];
    const [kind, date, praised, weight] = [
      one(['advice', 'trust', 'collaboration'] as const),
      day(),
      topic(subject()),
      1 + drawBelow(random, 3),
    ];
    if (from.id !== to.id && isHere(from) && isHere(to)) {
      yield { type: 'tie', id: `tie-${n}`, from: from.id, to: to.id, kind, date, weight };
      yield { type: 'endorsement', id: `endorsement-${n}`, from: from.id, to: to.id, topic: praised, date };
    }
    const verdict = one(['helped', 'answered', 'passed'] as const);
    // What somebody said of another is theirs: it goes with them.
    if (isHere(to) && isHere(maker) && maker.id !== to.id)
      yield {
        type: 'feedback',
        id: `feedback-${n}`,
        question: `question-${n}`,
        member: to.id,
        verdict,
        by: maker.id,
        date,
      };
  }
}

const pad = (number: number): string => String(number).padStart(2, '0');
