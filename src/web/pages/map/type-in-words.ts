import type { MessageKey, Say } from '../../messages/message.ts';

const TYPE_WORDS: Readonly<Record<string, MessageKey>> = {
  member: 'map.type.member',
  topic: 'map.type.topic',
  group: 'map.type.group',
  challenge: 'map.type.challenge',
};

/** Things of a type, several of them. */
export function typeInWords(type: string, say: Say): string {
  const key = TYPE_WORDS[type];
  return key === undefined ? type : say(key);
}
