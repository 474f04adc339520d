import type { ConcernDeed, Language } from '../../../domain/index.ts';
import { languageName, list } from '../../../language/index.ts';
import { frenchOf, frenchOfOrganisation } from '../../../wording/index.ts';
import type { RoleName } from '../../formats/roles.ts';
import { SAY } from '../messages/index.ts';

/** What meets a need: an offer in somebody's words, or a topic they know. */
export type Met = { readonly offer: string } | { readonly topic: string };

/** People of whom a reason speaks by name at most. */
const MOST_NAMES = 3;
/** Signs of somebody's own profile that a letter quotes at most: of a longer text it only says that it speaks of it. */
const MOST_QUOTED = 120;

/** A name after "of", as each language joins the two. */
const OF: Readonly<
  Record<Language, { readonly name: (name: string) => string; readonly organisation: (name: string) => string }>
> = {
  fr: { name: frenchOf, organisation: frenchOfOrganisation },
  nl: { name: (name) => `van ${name}`, organisation: (name) => `van ${name}` },
  en: { name: (name) => `of ${name}`, organisation: (name) => `of ${name}` },
};

/** A text of somebody's own as it stands within a sentence: on one line, without a full stop of its own. */
const within = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/(?<!\.)\.$/, '');

/** Reasons to be in a group: each a whole sentence that can be sent to whom it is about. */
export function reasonWords(language: Language) {
  const say = SAY[language];
  const quote = (text: string): string => say('quote', { text: within(text) });
  const people = (names: readonly string[]): string =>
    names.length <= MOST_NAMES
      ? list(language, names)
      : say('others.more', { names: names.slice(0, MOST_NAMES - 1).join(', '), more: names.length - MOST_NAMES + 1 });
  const met = (way: 'gets' | 'gives', need: string, name: string, by: Met): string =>
    'offer' in by
      ? say(`reason.${way}.offer`, { need: within(need), name, offer: within(by.offer) })
      : say(`reason.${way}.topic`, { need: within(need), name, topic: by.topic });
  return {
    gets: (need: string, name: string, by: Met) => met('gets', need, name, by),
    gives: (need: string, name: string, by: Met) => met('gives', need, name, by),
    /** What shows that what the groups are about concerns somebody. */
    concerned: (deed: ConcernDeed, title: string) =>
      say('reason.concerned', {
        deed: deed === 'says' && title.length > MOST_QUOTED ? 'tells' : deed,
        title: within(title),
      }),
    knows: (topics: readonly string[]) => say('reason.knows', { topics: list(language, topics.map(quote)) }),
    sharesConcern: (title: string, others: readonly string[]) =>
      say('reason.concern', { title: within(title), others: people(others) }),
    sharesTopic: (title: string, others: readonly string[]) => say('reason.topic', { title, others: people(others) }),
    bridges: (tags: readonly string[]) =>
      say('reason.bridge', {
        languages: list(
          language,
          tags.map((tag) => languageName(language, tag)),
        ),
      }),
    /** What nobody of the `others` brings; a pair is no group. */
    onlyFrom: (organisation: string, others: number) =>
      say('reason.organisation', { others, ofOrganisation: OF[language].organisation(organisation) }),
    onlyFunction: (work: string, others: number) => say('reason.function', { others, work: within(work) }),
    moreSenior: (name: string) => say('reason.senior', { name, ofName: OF[language].name(name) }),
    lessSenior: (name: string) => say('reason.junior', { name, ofName: OF[language].name(name) }),
    knowsPeople: (names: readonly string[]) => say('reason.known', { names: people(names) }),
    /** Nobody of the others is an acquaintance as far as is known; `name` is one of them. */
    newFaces: (others: number, name: string) => say('reason.new', { others, name }),
    completes: say('reason.completes'),
    /** Why somebody could take a role, by the sign that shows it. */
    takesRole: (role: RoleName, { title, ...sign }: { sign: string; count: number; title: string }) =>
      say(`role.because.${role}`, { ...sign, title: within(title) }),
    /** Several reasons, as they stand in a letter. */
    reasons: (sentences: readonly string[]) => sentences.join(' '),
  };
}
