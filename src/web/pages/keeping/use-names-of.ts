import { createElement, type ReactNode } from 'react';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useRead } from '../../service/use-service.ts';
import { useWho } from '../../service/who.ts';

/** Ids that stand for nobody's account. */
const NOBODY: Readonly<Record<string, MessageKey>> = {
  keeper: 'keeping.by-machine',
  command: 'keeping.by-machine',
  member: 'keeping.by-themselves',
};
const MOST = 100;

/** What accounts and members of the log are called now; whoever was erased is somebody, and what has no name is its id. */
export function useNamesOf(ids: readonly string[]): (id: string) => ReactNode {
  const say = useSay();
  const { mode } = useWho();
  const known = [...new Set(ids)].filter((id) => !(id in NOBODY) && !id.startsWith('erased-')).sort();
  const accounts = useRead(['accounts'], (service, signal) => answered(service.GET('/api/accounts', { signal })), {
    enabled: mode === 'community',
  });
  const item = known.slice(0, MOST).map((id) => `member:${id}`);
  const members = useRead(
    ['names', ...item],
    (service, signal) => answered(service.GET('/api/names', { params: { query: { item } }, signal })),
    { enabled: item.length > 0 },
  );
  const names = new Map<string, string>();
  for (const { id, name } of members.data?.items ?? []) if (name !== null) names.set(id, name);
  for (const { id, mail, name } of accounts.data?.items ?? []) names.set(id, name ?? mail);
  return (id) => {
    const word = NOBODY[id];
    if (word !== undefined) return say(word);
    if (id.startsWith('erased-')) return say('keeping.by-erased');
    return createElement('span', { 'data-from': 'community' }, names.get(id) ?? id);
  };
}
