import { type ReactNode, useState } from 'react';
import { dayIn } from '../../../components/day-in.ts';
import { useSpeech } from '../../../messages/say.ts';
import { answered, type Service } from '../../../service/service.ts';
import { LateJoiner } from '../board/late-joiner.tsx';
import type { Inviting, Living } from './use-inviting.ts';

/** What a step on a living group names: the group, and that it is meant as it was looked at. */
export const meant = ({ id, version }: Living) => ({ path: { id }, query: version === null ? {} : { version } });

/** A living group under way: its name and rhythm, who is in it now, and the days on which it meets. */
export function GroupLife({ group, inviting }: { readonly group: Living; readonly inviting: Inviting }): ReactNode {
  const { language, say } = useSpeech();
  const { path, query } = meant(group);
  const present = group.members.filter(({ to }) => to === null);
  const join = (member: string): void =>
    inviting.live((service) =>
      answered(
        service.PUT('/api/seeded-groups/{id}/members/{member}', {
          params: { path: { ...path, member }, query },
          body: {},
        }),
      ),
    );
  const leave = (member: string): void =>
    inviting.live((service) =>
      answered(
        service.DELETE('/api/seeded-groups/{id}/members/{member}', { params: { path: { ...path, member }, query } }),
      ),
    );
  return (
    <>
      {group.notes.map(({ code, text }) => (
        <p key={code} className="notice" data-from="service">
          {text}
        </p>
      ))}
      {group.dates.length > 0 && (
        <p>{say('living.dates', { days: group.dates.map((day) => dayIn(language, day)).join(', ') })}</p>
      )}
      <details className="invite-form">
        <summary>
          {say('living.change')} <span className="unseen">{say('seed.group', { number: group.number })}</span>
        </summary>
        <Naming key={group.version} group={group} inviting={inviting} />
        <Meeting key={group.dates.join()} group={group} inviting={inviting} />
        <h3>{say('thing.membersNow')}</h3>
        <ul className="invite-people">
          {present.map(({ id, name }) => (
            <li key={id}>
              <span data-from="community">{name}</span>
              <button type="button" className="quiet" disabled={inviting.isAtWork} onClick={() => leave(id)}>
                {say('living.leaves', { name })}
              </button>
            </li>
          ))}
        </ul>
        <LateJoiner onJoin={join} />
      </details>
    </>
  );
}

/** Opens a closed group again. */
export function reopen(group: Living): (service: Service) => Promise<Living> {
  return (service) => answered(service.DELETE('/api/seeded-groups/{id}/closing', { params: meant(group) }));
}

function Naming({ group, inviting }: { readonly group: Living; readonly inviting: Inviting }): ReactNode {
  const { say } = useSpeech();
  const [name, setName] = useState(group.name);
  const [rhythm, setRhythm] = useState(group.rhythm ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const body = { name: name.trim(), rhythm: rhythm.trim() === '' ? null : rhythm.trim() };
        inviting.live((service) => answered(service.PATCH('/api/seeded-groups/{id}', { params: meant(group), body })));
      }}
    >
      <label className="seed-field">
        {say('proposal.groupName')}
        <input type="text" required maxLength={1000} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <label className="seed-field">
        {say('living.rhythm')}
        <input type="text" maxLength={1000} value={rhythm} onChange={({ target }) => setRhythm(target.value)} />
      </label>
      <button type="submit" className="act" disabled={name.trim() === '' || inviting.isAtWork}>
        {say('living.save')}
      </button>
    </form>
  );
}

function Meeting({ group, inviting }: { readonly group: Living; readonly inviting: Inviting }): ReactNode {
  const { say } = useSpeech();
  const [date, setDate] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        inviting.live((service) =>
          answered(service.POST('/api/seeded-groups/{id}/meetings', { params: meant(group), body: { date } })),
        );
      }}
    >
      <label className="seed-field">
        {say('living.day')}
        <input type="date" required value={date} onChange={({ target }) => setDate(target.value)} />
      </label>
      <button type="submit" className="act" disabled={date === '' || inviting.isAtWork}>
        {say('living.meet')}
      </button>
    </form>
  );
}
