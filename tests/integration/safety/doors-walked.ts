/** One call at a door, as a sentence that names it. */
export interface Call {
  readonly door: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: object;
}

const get = (path: string): Call => ({ door: `GET ${path}`, method: 'GET', path });
const post = (path: string, body: object): Call => ({
  door: `POST ${path} ${JSON.stringify(body)}`,
  method: 'POST',
  path,
  body,
});
const graph = (query: string): Call => post('/graphql', { query });

const QUESTIONS = [
  'Who knows about coaching?',
  'Wie weet iets van begeleiding en onthaal?',
  'Qui s’y connaît en sécurité ?',
  'bicycles workshop planning',
  'Qui a déjà organisé un recrutement avec une checklist ?',
  'Wie heeft ervaring met een begroting en een werkgroep?',
  'gardens and archives: a guide',
  'conflict in a training',
  'Who can help with onboarding a team?',
  'zeevaaqx',
  'feedback survey',
  'Meeting about safety',
];

/** Lists of everything there is, in their own paths. */
const LISTS = [
  'members',
  'topics',
  'challenges',
  'questions',
  'answers',
  'artefacts',
  'groups',
  'organisations',
  'gatherings',
];

/** Every read of the service that can tell of a person: `ids` of things and `words` of people, seen or not, are looked for. */
export function callsOf(ids: { readonly [path: string]: readonly string[] }, words: readonly string[]): Call[] {
  const calls: Call[] = [get('/api/status'), get('/readyz'), get('/api/formats'), get('/api/network/overlaps')];
  for (const path of LISTS) for (const offset of [0, 20, 40]) calls.push(get(`/api/${path}?limit=20&offset=${offset}`));
  for (let n = 0; n < 8; n += 1)
    calls.push(
      get(`/api/members?topic=topic-${n}&limit=50`),
      get(`/api/artefacts?topic=topic-${n}`),
      get(`/api/groups?topic=topic-${n}`),
    );
  for (let n = 0; n < 4; n += 1) calls.push(get(`/api/members?organisation=organisation-${n}&limit=50`));
  for (const [path, of] of Object.entries(ids))
    for (const id of of) calls.push(get(`/api/${path}/${encodeURIComponent(id)}`));
  for (const word of words) calls.push(get(`/api/search?text=${word}`), get(`/api/members?search=${word}`));
  for (const text of ['coaching', 'veil', 'réunion guide', 'Ann', 'Peeters', 'Circle'])
    calls.push(get(`/api/search?text=${encodeURIComponent(text)}&limit=50`));
  for (const question of QUESTIONS) {
    calls.push(post('/api/ask', { question, limit: 50 }), get(`/api/similar?text=${encodeURIComponent(question)}`));
    calls.push(post('/api/ask', { question, limit: 3, team: 'with-leader', language: 'nl' }));
  }
  for (const layer of ['advice', 'trust', 'answers', 'artefacts', 'groups'])
    for (const what of ['figures', 'view', 'roles', 'file?format=csv'])
      calls.push(get(`/api/network/${what}${what.includes('?') ? '&' : '?'}layer=${layer}`));
  for (const id of (ids['members'] ?? []).slice(0, 12)) {
    calls.push(get(`/api/network/departures/${id}`), get(`/api/network/view?around=member/${id}&steps=2`));
    calls.push(get(`/api/names?item=member:${id}`), get(`/api/members/${id}/recommendations`));
    calls.push(
      graph(
        `{ member(id: "${id}") { id name bio topics { topic { id label } } ties { member { id name } } endorsements { by { name } } groups { id name members { member { name } } } } }`,
      ),
    );
    calls.push(graph(`{ item(type: "member", id: "${id}") { __typename } }`));
  }
  // What is each one's own, and what is the keeper's: refused alike, whether there is such a one or not.
  for (const id of (ids['members'] ?? []).filter((_, place) => place % 3 === 0)) {
    calls.push(get(`/api/members/${id}/said`), get(`/api/members/${id}/data`), get(`/api/own?member=${id}`));
    calls.push(graph(`{ saidOf(member: "${id}") { __typename } own(member: "${id}") { __typename } }`));
  }
  for (const [type, of] of [
    ['artefacts', ids['artefacts']],
    ['challenges', ids['challenges']],
    ['gatherings', ids['gatherings']],
  ] as const)
    for (const id of (of ?? []).slice(0, 12)) calls.push(get(`/api/${type}/${id}/standing`));
  for (const id of (ids['questions'] ?? []).slice(0, 12))
    calls.push(get(`/api/questions/${id}/discussion`), get(`/api/questions/${id}/history`));
  for (const path of [
    'notices',
    'notices/unsent',
    'leaving',
    'audit',
    'same-person',
    'same-person/apart',
    'same-person/joins',
    'accounts',
    'me',
    'me/sessions',
    'own',
    'forms',
    'proposals',
  ])
    calls.push(get(`/api/${path}`));
  calls.push(post('/api/questions/preview', { title: 'Who knows about coaching and onboarding?' }));
  for (const format of ['intervision', 'circle'])
    calls.push(post('/api/seedings?wait=20', { format, pool: 'all', seed: 7 }));
  return calls;
}
