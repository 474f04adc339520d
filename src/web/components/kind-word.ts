import type { MessageKey, Say } from '../messages/message.ts';

/** Words of the field that the service gives as codes, and that the pages say in the reader’s language. */
const KINDS: Readonly<Record<string, MessageKey>> = {
  tool: 'kind.tool',
  method: 'kind.method',
  standard: 'kind.standard',
  design: 'kind.design',
  manual: 'kind.manual',
  document: 'kind.document',
  recording: 'kind.recording',
  story: 'kind.story',
  intervision: 'kind.intervision',
  duo: 'kind.duo',
  project: 'kind.project',
  initiative: 'kind.initiative',
  leadership: 'kind.leadership',
  circle: 'kind.circle',
  plenary: 'kind.plenary',
  open: 'kind.open',
  'worked-on': 'kind.worked-on',
  resolved: 'kind.resolved',
  advice: 'kind.advice',
  information: 'kind.information',
  trust: 'kind.trust',
  energy: 'kind.energy',
  collaboration: 'kind.collaboration',
  helped: 'kind.helped',
  answered: 'kind.answered',
  passed: 'kind.passed',
  'not-relevant': 'kind.not-relevant',
};

/** A code such as `circle` or `worked-on` in the reader’s words; a code that no one foresaw, as it is. */
export function kindWord(say: Say, code: string): string {
  const key = KINDS[code];
  return key === undefined ? code : say(key);
}
