import type { Crowd, Known } from './crowd.ts';

/** Most people who may share something for it to make pairs: what more have tells nobody apart. */
const MOST = 60;

/**
 * Pairs that are worth comparing: two who have something in common that few have. Names meet by two words, by a word and a
 * letter, by a word with a letter left out (so that slips meet) and by what they make as one word; the rest by mail, page, text
 * and title. So n people give about n pairs, and not n².
 */
export function candidatesOf({ all }: Crowd): [number, number][] {
  const meeting = new Map<string, number[]>();
  for (const known of all)
    for (const key of keysOf(known)) {
      const there = meeting.get(key);
      if (there === undefined) meeting.set(key, [known.place]);
      else there.push(known.place);
    }
  const size = all.length;
  const pairs = new Set<number>();
  for (const places of meeting.values()) {
    if (places.length < 2 || places.length > MOST) continue;
    for (let i = 0; i < places.length; i += 1)
      for (let j = i + 1; j < places.length; j += 1) pairs.add((places[i] as number) * size + (places[j] as number));
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / size), pair % size]);
}

function keysOf({ name, handles, mail, mailName, links, texts, titles }: Known): Set<string> {
  const keys = new Set<string>();
  for (const one of [name, ...(mailName === null ? [] : [mailName])]) {
    const letters = [...one.words.map(({ bare }) => bare.slice(0, 1)), ...one.initials];
    for (const { word, bare } of one.words)
      for (const form of new Set([word, bare])) {
        keys.add(`word ${form}`);
        for (const letter of letters) {
          keys.add(`letter ${form} ${letter}`);
          if (form.length >= 4) for (const less of lessOf(form)) keys.add(`slip ${less} ${letter}`);
        }
        for (const { bare: second } of one.words)
          if (second !== bare) keys.add(`two ${[bare, second].sort().join(' ')}`);
      }
    if (one.words.length > 1) keys.add(`whole ${one.words.map(({ word }) => word).join('')}`);
    if (one.handle !== null) keys.add(`whole ${one.handle}`);
    for (let place = 0; place + 1 < one.words.length; place += 1)
      keys.add(`word ${one.words[place]?.word}${one.words[place + 1]?.word}`);
  }
  for (const handle of handles) keys.add(`handle ${handle}`);
  if (mailName?.handle != null) keys.add(`handle ${mailName.handle}`);
  if (mail !== null) {
    keys.add(`mail ${mail.plain}`);
    if (!mail.isShared) keys.add(`local ${mail.local}`);
  }
  for (const link of links) keys.add(`link ${link}`);
  for (const text of texts) keys.add(`text ${text}`);
  for (const title of titles.keys()) keys.add(`title ${title}`);
  return keys;
}

/** A word, and what is left of it with one letter less: words a slip apart have one in common. */
function lessOf(word: string): string[] {
  return [word, ...Array.from(word, (_, place) => word.slice(0, place) + word.slice(place + 1))];
}
