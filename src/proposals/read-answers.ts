import { AppError, type Note, type Viewer } from '../domain/index.ts';
import type { AnswersForSeeding, FormAnswersFor } from '../forms/index.ts';
import { NO_RULES, type Person, type Pool, type PoolChoice, type SeedRequest, type Words } from '../seeding/index.ts';

type Rules = NonNullable<SeedRequest['rules']>;

/** A request with the answers of the forms that it rests on. */
export interface AnsweredRequest {
  readonly rules: Rules;
  readonly choice: PoolChoice;
  /** The people with what they answered. */
  readonly withAnswers: (people: readonly Person[]) => Person[];
}

/** A question of a form, as rules name it. */
const QUESTION = /^form:([^/]+)\/(.+)$/s;

/**
 * Reads the answers that a request rests on, which only whoever keeps a form may. For groups that stand already, what rests
 * on answers that count no more is put aside, so that the groups can still be changed.
 */
export async function readAnswers(
  answersOf: FormAnswersFor | undefined,
  { rules = NO_RULES, pool }: Pick<SeedRequest, 'rules' | 'pool'>,
  viewer: Viewer,
  isStanding = false,
): Promise<AnsweredRequest> {
  const attributes = attributesIn(rules);
  const names = attributes.flatMap((attribute) => QUESTION.exec(attribute)?.[1] ?? []);
  if (rules.hours !== undefined) names.push(rules.hours.form);
  if (pool.kind === 'form') names.push(pool.id);
  const forms = new Map<string, AnswersForSeeding | null>();
  for (const form of new Set(names)) forms.set(form, await readForm(answersOf, form, viewer, isStanding));
  const isThere = (attribute: string): boolean => {
    const [, form] = QUESTION.exec(attribute) ?? [];
    return form === undefined || forms.get(form) != null;
  };
  const values = attributes.flatMap((attribute) => {
    const [, form = '', question = ''] = QUESTION.exec(attribute) ?? [];
    const answers = forms.get(form);
    return answers == null ? [] : [[attribute, answers.values(question)] as const];
  });
  const hours = rules.hours && forms.get(rules.hours.form)?.hours(rules.hours.question);
  return {
    rules: {
      ...rules,
      atLeast: rules.atLeast.filter(({ attribute }) => isThere(attribute)),
      atMost: rules.atMost.filter(({ attribute }) => isThere(attribute)),
      notAlone: rules.notAlone.filter(({ attribute }) => isThere(attribute)),
      hours: hours === undefined ? undefined : rules.hours,
    },
    choice: pool.kind === 'form' ? { kind: 'list', ids: forms.get(pool.id)?.members ?? [] } : pool,
    withAnswers: (people) =>
      names.length === 0
        ? [...people]
        : people.map((person) => {
            const free = hours?.get(person.id);
            const answers = Object.fromEntries(values.map(([name, own]) => [name, own.get(person.id) ?? []]));
            return { ...person, answers, ...(free === undefined ? {} : { free }) };
          }),
  };
}

/** Says how many of a pool did not say when they are free, where that was asked. */
export function unansweredNotes({ hours }: Rules, { people }: Pool, words: Words): Note[] {
  const count = hours === undefined ? 0 : people.filter(({ free }) => free === undefined).length;
  return count === 0 ? [] : [{ code: 'hours-unanswered', text: words.unanswered(count, people.length) }];
}

const attributesIn = ({ atLeast, atMost, notAlone }: Rules): string[] => [
  ...new Set(
    [...atLeast, ...atMost, ...notAlone].map(({ attribute }) => attribute).filter((name) => QUESTION.test(name)),
  ),
];

async function readForm(
  answersOf: FormAnswersFor | undefined,
  form: string,
  viewer: Viewer,
  isStanding: boolean,
): Promise<AnswersForSeeding | null> {
  if (answersOf === undefined) throw new AppError('not-found', `there is no form "${form.slice(0, 80)}" here`);
  try {
    return await answersOf(form, viewer);
  } catch (error) {
    if (isStanding && error instanceof AppError) return null;
    throw error;
  }
}
