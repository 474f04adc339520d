import type { About } from './sampled-calls.ts';

/** Makes a call as a member who looks after groups, and hands back what came. */
export type CallAs = (member: string, method: string, path: string, body: object) => Promise<Made>;
interface Made {
  readonly id: string;
}

const FORM = {
  title: 'When are you free?',
  closes: '2099-01-01',
  until: '2099-02-01',
  questions: [{ id: 'place', text: 'Where?', kind: 'one', options: ['Liège', 'Gent'] }],
};

/**
 * Things made through the doors, of which `member` is a part: a form that they answered, and a question without a name, an artefact and a challenge of theirs. What they write tells nothing of who they are.
 */
export async function prepareThings(
  call: CallAs,
  { maker, member, number }: { readonly maker: string; readonly member: string; readonly number: number },
): Promise<About> {
  const form = await call(maker, 'POST', '/api/forms', FORM);
  await call(member, 'PUT', `/api/forms/${form.id}/answers/${encodeURIComponent(member)}`, {
    answers: { place: 'Gent' },
  });
  const question = await call(member, 'POST', '/api/questions', {
    ...{ title: `Who knows about coaching in house ${number}?`, withoutName: true },
  });
  const artefact = await call(member, 'POST', '/api/artefacts', {
    ...{ title: `Guide of house ${number}`, kind: 'manual', text: `Coaching as house ${number} does it.` },
  });
  const challenge = await call(member, 'POST', '/api/challenges', { title: `How house ${number} begins` });
  return Object.fromEntries(
    Object.entries({ form, question, artefact, challenge }).map(([kind, { id }]) => [kind, id]),
  );
}

/** Groups that a member who looks after groups had worked out, and saved. */
export async function prepareGroups(call: CallAs, maker: string): Promise<About> {
  const wish = { format: 'circle', pool: 'all', seed: 7, proposals: 1 };
  const seeding = await call(maker, 'POST', '/api/seedings?wait=20', wish);
  const proposal = await call(maker, 'POST', '/api/proposals', { seeding: seeding.id });
  return { seeding: seeding.id, proposal: proposal.id };
}
