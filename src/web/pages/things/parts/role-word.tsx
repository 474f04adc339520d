import type { ReactNode } from 'react';
import { CommunityText } from '../../../components/community-text.tsx';
import type { MessageKey } from '../../../messages/message.ts';
import { useSay } from '../../../messages/say.ts';

/** Roles that communities write in English, whatever their language; others stand as they are written. */
const ROLES: Readonly<Record<string, MessageKey>> = {
  facilitator: 'thing.role.facilitator',
  leader: 'thing.role.leader',
  'case owner': 'thing.role.caseOwner',
  participant: 'thing.role.participant',
  reviewer: 'thing.role.reviewer',
  editor: 'thing.role.editor',
  approver: 'thing.role.approver',
  translator: 'thing.role.translator',
  illustrator: 'thing.role.illustrator',
  tester: 'thing.role.tester',
  author: 'thing.role.author',
  contributor: 'thing.role.contributor',
  raised: 'thing.role.raised',
  shares: 'thing.role.shares',
  'agenda activist': 'thing.role.agendaActivist',
  'community keeper': 'thing.role.communityKeeper',
  'critical friend': 'thing.role.criticalFriend',
  'social reporter': 'thing.role.socialReporter',
  'external messenger': 'thing.role.externalMessenger',
  'value detective': 'thing.role.valueDetective',
  'organisational broker': 'thing.role.organisationalBroker',
};

/** What somebody does in a group or for a document. */
export function RoleWord({ role }: { readonly role: string }): ReactNode {
  const say = useSay();
  const key = ROLES[role];
  return key === undefined ? <CommunityText>{role}</CommunityText> : say(key);
}

/** The role, where it says more than that somebody belongs. */
export const roleOf = (role: string | null): ReactNode =>
  role === null || role === 'member' ? null : <RoleWord role={role} />;
