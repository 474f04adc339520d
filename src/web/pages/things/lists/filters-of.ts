import type { MessageKey } from '../../../messages/message.ts';
import type { Filter } from './filter.ts';

/** What each list can be narrowed down by: the filters that the API has. */

const words = (...keys: readonly MessageKey[]) =>
  keys.map((label) => ({ value: label.slice(label.indexOf('.') + 1), label }));

const TOPIC: Filter = { kind: 'thing', name: 'topic', label: 'list.topic', type: 'topic', isOffered: true };
const LANGUAGE: Filter = { kind: 'language', name: 'language', label: 'list.language' };

export const OF_MEMBERS: readonly Filter[] = [
  TOPIC,
  { kind: 'thing', name: 'organisation', label: 'list.organisation', type: 'organisation', isOffered: true },
  { kind: 'thing', name: 'group', label: 'list.group', type: 'group', isOffered: true },
  LANGUAGE,
  { kind: 'thing', name: 'gathering', label: 'list.gathering', type: 'gathering' },
  { kind: 'thing', name: 'challenge', label: 'list.challengeOf', type: 'challenge' },
  { kind: 'thing', name: 'used', label: 'list.used', type: 'artefact' },
];

export const OF_TOPICS: readonly Filter[] = [
  { kind: 'word', name: 'top', label: 'list.top', options: [{ value: 'true', label: 'list.topYes' }] },
  { kind: 'thing', name: 'broader', label: 'list.broader', type: 'topic', isOffered: true },
];

export const OF_GROUPS: readonly Filter[] = [
  {
    kind: 'word',
    name: 'kind',
    label: 'list.kind',
    options: words(
      'kind.intervision',
      'kind.duo',
      'kind.project',
      'kind.initiative',
      'kind.leadership',
      'kind.circle',
      'kind.plenary',
    ),
  },
  TOPIC,
  {
    kind: 'word',
    name: 'running',
    label: 'list.running',
    options: [
      { value: 'true', label: 'list.runningYes' },
      { value: 'false', label: 'list.runningNo' },
    ],
  },
  { kind: 'thing', name: 'member', label: 'list.member', type: 'member', isOffered: true },
];

export const OF_ARTEFACTS: readonly Filter[] = [
  {
    kind: 'word',
    name: 'kind',
    label: 'list.kind',
    options: words(
      'kind.tool',
      'kind.method',
      'kind.standard',
      'kind.design',
      'kind.manual',
      'kind.document',
      'kind.recording',
      'kind.story',
    ),
  },
  TOPIC,
  LANGUAGE,
  { kind: 'thing', name: 'madeBy', label: 'list.madeBy', type: 'member' },
  { kind: 'thing', name: 'madeIn', label: 'list.madeIn', type: 'group' },
];

export const OF_QUESTIONS: readonly Filter[] = [
  TOPIC,
  {
    kind: 'word',
    name: 'answered',
    label: 'list.answered',
    options: [
      { value: 'true', label: 'list.answeredYes' },
      { value: 'false', label: 'list.answeredNo' },
    ],
  },
  LANGUAGE,
  { kind: 'thing', name: 'askedBy', label: 'list.askedBy', type: 'member' },
];

export const OF_ANSWERS: readonly Filter[] = [
  { kind: 'thing', name: 'answeredBy', label: 'list.answeredBy', type: 'member', isOffered: true },
  { kind: 'thing', name: 'question', label: 'list.ofQuestion', type: 'question' },
];

export const OF_CHALLENGES: readonly Filter[] = [
  {
    kind: 'word',
    name: 'status',
    label: 'list.status',
    options: words('kind.open', 'kind.worked-on', 'kind.resolved'),
  },
  TOPIC,
  { kind: 'thing', name: 'member', label: 'list.member', type: 'member' },
];

export const OF_ORGANISATIONS: readonly Filter[] = [
  { kind: 'thing', name: 'parent', label: 'list.parent', type: 'organisation', isOffered: true },
];

export const OF_GATHERINGS: readonly Filter[] = [
  { kind: 'thing', name: 'group', label: 'list.group', type: 'group', isOffered: true },
  { kind: 'thing', name: 'member', label: 'list.member', type: 'member' },
];
