import { boundsOf, type Frame } from '../optimise/frame.ts';
import { languagesHeard, type ProblemFacts } from '../optimise/problem.ts';
import { tooFewInCommon } from '../rules/hours.ts';
import { type Constraint, pairsApart, type Rule } from '../rules/rule.ts';
import { cliqueCover } from './clique-cover.ts';
import { addHours } from './hours-rows.ts';
import { Model } from './solver.ts';

/** The hard rules as a linear model: one choice for each person and group. */
export interface AssignmentModel {
  readonly model: Model;
  /** The choice that puts a person in a group. */
  readonly choice: (person: number, group: number) => number;
}

/**
 * Who sits where, as rows of a linear model that has a solution exactly when the rules can be kept. Pairs that must not
 * meet are gathered into cliques: "at most one of these five" is seen at once to need five groups, ten pairs are not.
 */
export function assignmentModel(facts: ProblemFacts, rules: readonly Rule[], frame: Frame): AssignmentModel {
  const { people } = facts;
  const model = new Model();
  for (let i = 0; i < people * frame.groups; i += 1) model.choice();
  const choice = (person: number, group: number): number => person * frame.groups + group;
  const groups = [...Array(frame.groups).keys()];
  const everyone = [...Array(people).keys()];
  const constraints = rules.flatMap((rule) => rule.constraints);
  const kept = new Set(constraints.flatMap((constraint) => (constraint.kind === 'kept' ? [constraint.group] : [])));
  const terms = (persons: readonly number[], group: number, factor = 1): [number, number][] =>
    persons.map((person) => [choice(person, group), factor]);

  for (const person of everyone)
    model.row(
      groups.map((group) => [choice(person, group), 1]),
      frame.leftOut.max === 0 ? 1 : 0,
      1,
    );
  model.row(
    everyone.flatMap((person) => groups.map((group): [number, number] => [choice(person, group), 1])),
    people - frame.leftOut.max,
    people - frame.leftOut.min,
  );
  for (const group of groups) {
    const { min, max } = boundsOf(frame, group);
    if (!kept.has(group)) model.row(terms(everyone, group), min, max);
  }

  const pairs = constraints.flatMap((constraint) =>
    constraint.kind === 'hours' ? tooFewInCommon(constraint) : pairsApart(constraint),
  );
  for (const clique of cliqueCover(people, pairs)) for (const group of groups) model.row(terms(clique, group), 0, 1);

  for (const constraint of constraints) addConstraint(model, constraint, { facts, groups, everyone, terms, choice });
  if (frame.sizes === undefined && !constraints.some(namesGroups))
    // Groups that no rule tells apart are numbered by their first member: the same division is not looked at twice.
    for (const person of everyone) for (const group of groups) if (group > person) model.forbid(choice(person, group));
  return { model, choice };
}

const namesGroups = (constraint: Constraint): boolean =>
  constraint.kind === 'fixed' ||
  constraint.kind === 'kept' ||
  (constraint.kind === 'count' && constraint.group !== null);

interface Surroundings {
  readonly facts: ProblemFacts;
  readonly groups: readonly number[];
  readonly everyone: readonly number[];
  readonly terms: (people: readonly number[], group: number, factor?: number) => [number, number][];
  readonly choice: AssignmentModel['choice'];
}

function addConstraint(model: Model, constraint: Constraint, around: Surroundings): void {
  const { groups, everyone, terms, choice } = around;
  switch (constraint.kind) {
    case 'apart':
    case 'within':
      return;
    case 'together': {
      const [first, ...others] = constraint.people;
      for (const person of others)
        for (const group of groups)
          model.row(
            [
              [choice(first as number, group), 1],
              [choice(person, group), -1],
            ],
            0,
            0,
          );
      return;
    }
    case 'fixed':
    case 'kept':
      if (constraint.group >= groups.length) {
        model.row([], 1, 1);
        return;
      }
      for (const person of constraint.people) model.row([[choice(person, constraint.group), 1]], 1, 1);
      if (constraint.kind === 'kept') {
        const others = everyone.filter((person) => !constraint.people.includes(person));
        model.row(terms(others, constraint.group), 0, 0);
      }
      return;
    case 'count':
      for (const group of constraint.group === null ? groups : [constraint.group]) {
        if (group >= groups.length) model.row([], 1, 1);
        else if (!constraint.orNone) model.row(terms(constraint.people, group), constraint.min, constraint.max);
        else {
          const some = model.choice();
          model.row([...terms(constraint.people, group), [some, -constraint.min]], 0, Number.POSITIVE_INFINITY);
          model.row([...terms(constraint.people, group), [some, -constraint.max]], Number.NEGATIVE_INFINITY, 0);
        }
      }
      return;
    case 'language':
      addLanguage(model, constraint, around);
      return;
    case 'hours':
      addHours(model, constraint, groups, choice);
  }
}

/** Each group chooses a language that all of it speak; or a bridge, one of its own who shares one with each. */
function addLanguage(
  model: Model,
  constraint: Extract<Constraint, { kind: 'language' }>,
  { facts, groups, everyone, choice }: Surroundings,
): void {
  const { mode } = constraint;
  const speaks = languagesHeard(facts, [constraint]);
  const spoken = [...Array(31).keys()].filter((bit) =>
    everyone.some((person) => speaks[person] !== -1 && isSet(speaks, person, bit)),
  );
  for (const group of groups) {
    const options =
      mode === 'shared'
        ? [...spoken, null].map((bit) => ({
            chosen: model.choice(),
            bridge: null,
            // Null is for a group of whose members no language is known.
            strangers: everyone.filter((person) =>
              bit === null ? speaks[person] !== -1 : !isSet(speaks, person, bit),
            ),
          }))
        : everyone.map((bridge) => ({
            chosen: model.choice(),
            bridge,
            strangers: everyone.filter((person) => ((speaks[person] as number) & (speaks[bridge] as number)) === 0),
          }));
    model.row(
      options.map(({ chosen }) => [chosen, 1]),
      1,
      1,
    );
    for (const { chosen, bridge, strangers } of options) {
      if (bridge !== null)
        model.row(
          [
            [chosen, 1],
            [choice(bridge, group), -1],
          ],
          Number.NEGATIVE_INFINITY,
          0,
        );
      for (const person of strangers)
        if (person !== bridge)
          model.row(
            [
              [choice(person, group), 1],
              [chosen, 1],
            ],
            Number.NEGATIVE_INFINITY,
            1,
          );
    }
  }
}

const isSet = (bits: Int32Array, person: number, bit: number): boolean => (((bits[person] as number) >> bit) & 1) === 1;

/** Group of each person in a solution; the number of groups itself for people left out. */
export function readAssignment(
  { choice }: AssignmentModel,
  values: Float64Array,
  people: number,
  frame: Frame,
): Int32Array {
  return Int32Array.from({ length: people }, (_, person) => {
    for (let group = 0; group < frame.groups; group += 1)
      if ((values[choice(person, group)] as number) > 0.5) return group;
    return frame.groups;
  });
}
