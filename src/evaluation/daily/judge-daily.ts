import type { Answer } from '../../domain/index.ts';
import type { Accept } from './daily-question.ts';

/** What an answer is judged by. Lanes that an answer does not have are not asked for. */
export type JudgedAnswer = Pick<Answer, 'topics' | 'people' | 'groups' | 'artefacts' | 'answers' | 'proposal'> & {
  /** Members who have the same question. */
  readonly others?: readonly unknown[];
};

/** One thing that was accepted and did not come, or came and was not. */
export interface DailyFailure {
  /** The field of the accepted answer that does not hold; `proposal` where it leaves out all who know. */
  readonly field: keyof Accept | 'proposal';
  readonly text: string;
}

export interface DailyVerdict {
  readonly passed: boolean;
  readonly failures: readonly DailyFailure[];
}

/** Places within which one right answer is enough: someone reads the first few. */
const FIRST_FEW = 3;
/** Places within which all of several must stand: what a list holds when nothing else is asked for. */
const WHOLE_LIST = 5;

type Field = keyof Accept;

/** Holds an answer against what members accept: everything that they say must hold, the rest is free. */
export function judgeDaily(accept: Accept, answer: JudgedAnswer): DailyVerdict {
  const people = idsOf(answer.people);
  const proposed = idsOf(answer.proposal?.members ?? []);
  const topics = idsOf(answer.topics);
  const failures: (DailyFailure | undefined)[] = [
    oneOf('people', accept.people, people),
    allOf('peopleAll', accept.peopleAll, people.slice(0, WHOLE_LIST)),
    noneOf('notPeople', accept.notPeople, [...people, ...proposed]),
    leftOut(accept, proposed),
    accept.nobody && somebody(answer),
    accept.nothing && something(answer),
    oneOf('artefacts', accept.artefacts, idsOf(answer.artefacts)),
    oneOf('groups', accept.groups, idsOf(answer.groups)),
    noneOf('notGroups', accept.notGroups, idsOf(answer.groups)),
    oneOf('answers', accept.answers, idsOf(answer.answers)),
    noneOf('notAnswers', accept.notAnswers, idsOf(answer.answers)),
    noneOf('others', accept.others, [...people, ...proposed]),
    answer.others && oneOf('others', accept.others, idsOf(answer.others), Number.POSITIVE_INFINITY),
    allOf('topics', accept.topics, topics),
    noneOf('notTopics', accept.notTopics, topics),
    notFirst(accept.first, answer),
  ].map((failure) => failure || undefined);
  const found = failures.filter((failure) => failure !== undefined);
  return { passed: found.length === 0, failures: found };
}

/** Whether a fainter person stands above a surer one: a list reads from sure to faint. */
export function isOutOfOrder({ people }: Pick<Answer, 'people'>): boolean {
  const sure = { likely: 2, possible: 1, faint: 0 };
  return people.some(({ confidence }, place) => {
    const above = people[place - 1];
    return above !== undefined && sure[above.confidence] < sure[confidence];
  });
}

function oneOf(
  field: Field,
  right: readonly string[] | undefined,
  list: readonly string[],
  among = FIRST_FEW,
): DailyFailure | undefined {
  if (right === undefined || right.some((id) => list.slice(0, among).includes(id))) return undefined;
  return { field, text: `none of ${right.join(', ')}` };
}

function allOf(field: Field, right: readonly string[] = [], list: readonly string[]): DailyFailure | undefined {
  const missing = right.filter((id) => !list.includes(id));
  return missing.length === 0 ? undefined : { field, text: `without ${missing.join(', ')}` };
}

function noneOf(field: Field, wrong: readonly string[] = [], list: readonly string[]): DailyFailure | undefined {
  const there = wrong.filter((id) => list.includes(id));
  return there.length === 0 ? undefined : { field, text: `names ${there.join(', ')}` };
}

function leftOut({ people, peopleAll }: Accept, proposed: readonly string[]): DailyFailure | undefined {
  const right = [...(people ?? []), ...(peopleAll ?? [])];
  if (right.length === 0 || proposed.length === 0 || right.some((id) => proposed.includes(id))) return undefined;
  return { field: 'proposal', text: `brings together ${proposed.join(', ')}, none of whom was accepted` };
}

function somebody({ people, proposal }: JudgedAnswer): DailyFailure | undefined {
  const called = people.filter(({ confidence }) => confidence !== 'faint');
  if (called.length > 0)
    return { field: 'nobody', text: `calls ${called.map(({ id, confidence }) => `${id} ${confidence}`).join(', ')}` };
  if (proposal === null) return undefined;
  return { field: 'nobody', text: `brings together ${idsOf(proposal.members).join(', ')}` };
}

function something(answer: JudgedAnswer): DailyFailure | undefined {
  const { people, groups, artefacts, answers, proposal } = answer;
  const lists = { people, groups, artefacts, answers, others: answer.others ?? [], proposal: proposal?.members ?? [] };
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  if (filled.length === 0) return undefined;
  return {
    field: 'nothing',
    text: `answers with ${filled.map(([name, { length }]) => `${length} ${name}`).join(', ')}`,
  };
}

function notFirst(first: Accept['first'], answer: JudgedAnswer): DailyFailure | undefined {
  if (first === undefined) return undefined;
  const { people: member, groups: group, artefacts: artefact, answers: question } = answer;
  const [top] = { member, group, artefact, question }[first.type];
  if (top?.id === first.id) return undefined;
  return { field: 'first', text: `${first.id} is not the first ${first.type}, ${top?.id ?? 'nothing'} is` };
}

/** Ids of a lane; of one whose shape is not settled, those of its members. */
function idsOf(list: readonly unknown[]): string[] {
  return list.flatMap((item) => {
    const { id, member } = item as { readonly id?: string; readonly member?: { readonly id: string } };
    return member?.id ?? id ?? [];
  });
}
