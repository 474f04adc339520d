import fc from 'fast-check';
import type { CommunityFileRecord } from '../../../src/domain/index.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 40 }).map((words) => words.replaceAll('\0', ''));
const title = text.map((words) => `x${words}`);
const date = fc.constantFrom('2024-01-31', '2025-06-01T10:00:00Z', undefined);
/** Ids are few, so that records often name each other and often collide across types. */
const pick = (kind: string, count: number) => fc.integer({ min: 0, max: count - 1 }).map((at) => `${kind}${at}`);
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });

const MEMBERS = 4;
const TOPICS = 3;
const QUESTIONS = 3;
const member = pick('m', MEMBERS);
const topic = pick('t', TOPICS);
const question = pick('q', QUESTIONS);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

const memberRecord = (id: string) =>
  fc.record({
    type: fc.constant('member' as const),
    id: fc.constant(id),
    name: title,
    bio: maybe(text),
    manager: maybe(member),
    topics: some(fc.oneof(topic, fc.record({ topic, level: fc.integer({ min: 1, max: 5 }) }))),
    notAbout: some(topic),
    offers: some(text),
    paused: maybe(fc.boolean()),
  });
const topicRecord = (id: string) =>
  fc.record({
    type: fc.constant('topic' as const),
    id: fc.constant(id),
    label: fc.oneof(title, fc.record({ fr: title, nl: title }), fc.record({ en: title })),
    broader: maybe(topic),
    aliases: some(title),
  });
const questionRecord = (id: string) =>
  fc.record({
    type: fc.constant('question' as const),
    id: fc.constant(id),
    title,
    text: maybe(text),
    askedBy: maybe(member),
    topics: some(topic),
    related: some(question),
    duplicateOf: maybe(question),
    created: date,
    score: maybe(fc.double({ noNaN: true, noDefaultInfinity: true })),
  });
const groupRecord = (id: string) =>
  fc.record({
    type: fc.constant('group' as const),
    id: fc.constant(id),
    name: title,
    members: some(fc.record({ member, role: maybe(title), from: date })),
  });
/** Of two members: nobody is tied to themselves. */
const tieRecord = (id: string) =>
  fc
    .record({
      type: fc.constant('tie' as const),
      id: fc.constant(id),
      from: member,
      to: member,
      kind: fc.constantFrom('advice', 'trust'),
      weight: maybe(fc.integer()),
    })
    .filter(({ from, to }) => from !== to);
const answerRecord = (id: string) =>
  fc.record({ type: fc.constant('answer' as const), id: fc.constant(id), question, text, answeredBy: maybe(member) });

const all = (kind: string, count: number, make: (id: string) => fc.Arbitrary<unknown>) =>
  fc.tuple(...Array.from({ length: count }, (_, at) => make(`${kind}${at}`)));

/** A small community in which every name stands for a record, its lines in any order. */
export const randomCommunity: fc.Arbitrary<CommunityFileRecord[]> = fc
  .tuple(
    all('m', MEMBERS, memberRecord),
    all('t', TOPICS, topicRecord),
    all('q', QUESTIONS, questionRecord),
    all('g', 2, groupRecord),
    all('e', 3, tieRecord),
    all('a', 3, answerRecord),
  )
  .map((records) => records.flat() as CommunityFileRecord[])
  .chain((records) => fc.shuffledSubarray(records, { minLength: records.length }));
