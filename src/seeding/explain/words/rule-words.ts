import type { Language } from '../../../domain/index.ts';
import { decimal, languageName, list } from '../../../language/index.ts';
import type { HandRule } from '../../rules/hand-rule.ts';
import type { Attribute } from '../../rules/rules-file.ts';
import type { Remedy } from '../../seeding.ts';
import { SAY } from '../messages/index.ts';

type Asked = Extract<Attribute, `form:${string}`>;
const isAsked = (attribute: Attribute): attribute is Asked => attribute.startsWith('form:');

/** What is said of rules in one language: by hand, let go, and what that costs. */
export function ruleWords(language: Language) {
  const say = SAY[language];
  const all = (items: readonly string[]): string => list(language, items);
  const quoted = (items: readonly string[]): string => all(items.map((text) => say('quote', { text })));
  const score = (value: number): string => decimal(language, value);
  const breaks = ({ broken, of = 'groups' }: Remedy['price']): string =>
    broken === undefined ? '' : say(`price.${of}`, { count: broken });
  return {
    /** A rule by hand that was given no name; members by their names. */
    byHand: (rule: HandRule): string => {
      if ('members' in rule)
        return say(`hand.${rule.kind}`, { names: all(rule.members), group: 'group' in rule ? rule.group : 0 });
      const attribute = isAsked(rule.attribute)
        ? say('attribute.form', { form: rule.attribute.slice('form:'.length) })
        : say(`attribute.${rule.attribute}`);
      if (rule.kind === 'within') return say('hand.within', { attribute });
      const { value, count, group = 0 } = rule;
      const kind = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value === undefined ? 'each' : 'one';
      const told = rule.attribute === 'language' && typeof value === 'string' ? languageName(language, value) : value;
      return say(`hand.${rule.kind}`, { count, group, attribute, kind, value: String(told ?? '') });
    },
    /** What it costs to put a rule aside; `also` are rules that have to go besides. */
    letGo: (rule: string, also: readonly string[], price: Remedy['price']) =>
      say('remedy.letGo', {
        ...{ rule, more: also.length, also: quoted(also), status: price.status },
        breaks: breaks(price),
        score: score(price.score ?? 0),
      }),
    /** People who could be left out, and every rule kept; the score that was reached so. */
    without: (names: readonly string[], reached: number) =>
      say('remedy.without', { names: all(names), score: score(reached) }),
    /** Pairs whom a conflict is about. */
    aboutPairs: (pairs: readonly (readonly string[])[]) => say('aboutPairs', { pairs: pairs.map(all).join('; ') }),
    /** So many groups are possible with these people, and so many stay without one. */
    otherSize: (groups: number, leftOut: number) => say('remedy.size', { groups, leftOut }),
    /** Groups of another size than the one asked for, which the people of the pool do not make up. */
    otherSizes: (asked: number, people: number, sizes: readonly number[]) =>
      say('otherSizes', { asked, people, groups: sizes.length, least: sizes[0] ?? 0, most: sizes.at(-1) ?? 0 }),
    /** That there may be conflicts beside those told. */
    moreConflicts: say('moreConflicts'),
    /** That a rule does not hold for somebody, and with whom that shows where it is about pairs. */
    warned: (rule: string, name: string, others: readonly string[]) =>
      say('warned', { rule, name, count: others.length, others: all(others) }),
  };
}
