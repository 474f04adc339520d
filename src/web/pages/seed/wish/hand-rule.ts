import { ATTRIBUTES } from '../../../../wording/index.ts';

/** What a rule by hand asks for; `within` are sections. */
export const HAND_KINDS = ['together', 'apart', 'atLeast', 'atMost', 'notAlone', 'within'] as const;
export type HandKind = (typeof HAND_KINDS)[number];

export { ATTRIBUTES };
export type Attribute = (typeof ATTRIBUTES)[number];

/** A rule by hand, as it stands in the address. */
export type HandRule =
  | { readonly kind: 'together' | 'apart'; readonly members: readonly string[] }
  | { readonly kind: 'within'; readonly attribute: Attribute }
  | {
      readonly kind: 'atLeast' | 'atMost' | 'notAlone';
      readonly attribute: Attribute;
      /** Every value that occurs when null. */
      readonly value: string | null;
      readonly count: number;
      /** Every group when null. */
      readonly group: number | null;
    };

/** Attributes that are so or not, and have no other value. */
export const isYesOrNo = (attribute: Attribute): boolean => attribute === 'newcomers' || attribute === 'external';

/** A rule of an address; null for what cannot be read. */
export function readHandRule(text: string): HandRule | null {
  const [kindName = '', ...parts] = text.split('|').map(decoded);
  const kind = HAND_KINDS.find((one) => one === kindName);
  if (kind === undefined) return null;
  if (kind === 'together' || kind === 'apart') return parts.length < 2 ? null : { kind, members: parts };
  const [attributeName, count, group, value] = parts;
  const attribute = ATTRIBUTES.find((one) => one === attributeName);
  if (attribute === undefined) return null;
  if (kind === 'within') return { kind, attribute };
  return { kind, attribute, count: numberOf(count) ?? 1, group: numberOf(group), value: value || null };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}

const numberOf = (text: string | undefined): number | null => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : null);

export function writeHandRule(rule: HandRule): string {
  const parts =
    'members' in rule
      ? rule.members
      : rule.kind === 'within'
        ? [rule.attribute]
        : [rule.attribute, rule.count, rule.group ?? '', rule.value ?? ''];
  return [rule.kind, ...parts].map((part) => encodeURIComponent(part)).join('|');
}

/** What the service calls a rule that has no name of its own: its kind, and its place among those of that kind. */
export const handRuleName = (rules: readonly HandRule[], rule: HandRule): string =>
  `${rule.kind} ${rules.filter(({ kind }) => kind === rule.kind).indexOf(rule) + 1}`;

/** Rules as the service takes them, by their kind. */
export function handRulesBody(rules: readonly HandRule[]): Partial<Record<HandKind, object[]>> {
  const body: Partial<Record<HandKind, object[]>> = {};
  for (const rule of rules) body[rule.kind] = [...(body[rule.kind] ?? []), entryOf(rule)];
  return body;
}

function entryOf(rule: HandRule): object {
  if ('members' in rule) return { members: [...rule.members] };
  if (rule.kind === 'within') return { attribute: rule.attribute };
  const { attribute, count, group, value } = rule;
  const wanted = isYesOrNo(attribute) ? { value: true } : value === null ? {} : { value };
  return rule.kind === 'notAlone'
    ? { attribute, ...wanted }
    : { attribute, count, ...wanted, ...(group === null ? {} : { group }) };
}
