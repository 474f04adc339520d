import { contentStems } from '../../language/index.ts';
import { commonWords } from './common-words.ts';
import { MATCH } from './match-thresholds.ts';
import type { ReadMeanings } from './meanings.ts';
import { primaryLanguage } from './person-facts.ts';
import type { Person, Pool } from './pool.ts';
import type { TopicsInText } from './topics-in-text.ts';

/** A need that somebody can meet, and what shows it: an offer in their own words, or a topic they know. */
export interface MetNeed {
  readonly needer: number;
  readonly giver: number;
  readonly need: string;
  readonly by: { readonly offer: string } | { readonly topic: string };
  /** 0 to 1. */
  readonly strength: number;
}

/** An offer and a need about the same topic. */
const SAME_TOPIC = 0.9;
/** Knowing the topic a need is about: from .5 at level 1 to .9 at level 5, and as level 3 where the level is unknown. */
const knowing = (level: number | null): number => 0.4 + 0.1 * (level ?? 3);
/** What words in common are worth: less than a topic, for they may stand for something else. */
const WORDS = 0.6;

/** For each need and each other person the strongest sign that they can meet it; people whom nothing shows are left out. */
export function matchNeeds(
  pool: Pool,
  topicsNamed: TopicsInText,
  meanings: Pick<ReadMeanings, 'topics'> | null,
): MetNeed[] {
  // What a text names, and what it is about by its meaning.
  const topicsIn = (text: string): string[] => {
    const meant = meanings?.topics[text];
    return meant === undefined ? topicsNamed(text) : [...topicsNamed(text), meant];
  };
  const offers = pool.people.map((person) =>
    person.offers.map((text) => ({ text, topics: topicsIn(text), stems: new Set(contentStems(text)) })),
  );
  const met: MetNeed[] = [];
  pool.people.forEach((needer, index) => {
    for (const need of needer.needs) {
      const asked = { text: need, topics: topicsIn(need), stems: new Set(contentStems(need)) };
      pool.people.forEach((giver, other) => {
        if (other === index || !canSpeak(needer, giver)) return;
        const best = strongest(asked, giver, offers[other] ?? []);
        if (best !== null) met.push({ needer: index, giver: other, need, ...best });
      });
    }
  });
  return met;
}

/** Whether two people may have a language in common: nobody of whom none is known is held apart. */
function canSpeak(one: Person, other: Person): boolean {
  if (one.languages.length === 0 || other.languages.length === 0) return true;
  const known = new Set(one.languages.map(primaryLanguage));
  return other.languages.some((tag) => known.has(primaryLanguage(tag)));
}

interface ReadText {
  readonly text: string;
  readonly topics: readonly string[];
  readonly stems: ReadonlySet<string>;
}

function strongest(
  need: ReadText,
  giver: Person,
  offers: readonly ReadText[],
): Pick<MetNeed, 'by' | 'strength'> | null {
  let best: Pick<MetNeed, 'by' | 'strength'> | null = null;
  const take = (strength: number, by: MetNeed['by']): void => {
    if (strength > (best?.strength ?? 0)) best = { strength, by };
  };
  for (const offer of offers) {
    if (offer.topics.some((topic) => need.topics.includes(topic))) take(SAME_TOPIC, { offer: offer.text });
    const words = commonWords(need.stems, offer.stems);
    if (words >= MATCH.words) take(WORDS * words, { offer: offer.text });
  }
  for (const known of giver.topics) if (need.topics.includes(known.id)) take(knowing(known.level), { topic: known.id });
  return best;
}
