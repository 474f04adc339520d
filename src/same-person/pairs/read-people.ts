import { type Viewer, viewerParameters } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { Contact, Part, People } from './person.ts';

/** What is compared of the members that a viewer sees. `accounts` are the members who sign in. */
export async function readPeople(graph: Graph, viewer: Viewer, accounts: ReadonlySet<string>): Promise<People> {
  const as = viewerParameters(viewer);
  const [members, parts, contacts] = await Promise.all([
    graph.run('same-person/members', as),
    graph.run('same-person/parts', as),
    graph.run('same-person/contacts', as),
  ]);
  return {
    persons: members.map(({ id, name, email, organisation, organisationName, texts }) => ({
      ...{ id, name, email, texts },
      organisation: organisation === null ? null : { id: organisation, name: organisationName ?? organisation },
      hasAccount: accounts.has(id),
    })),
    parts: parts as Part[],
    contacts: contacts as Contact[],
    records: new Map(members.map(({ id, records }) => [id, records])),
  };
}
