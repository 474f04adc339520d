import type { ReactNode } from 'react';
import { RoleWord } from '../../things/parts/role-word.tsx';

/** What somebody is asked to do in a group. */
export function SeedRole({ role }: { readonly role: string }): ReactNode {
  return (
    <span className="seed-role">
      <RoleWord role={role.replaceAll('-', ' ')} />
    </span>
  );
}
