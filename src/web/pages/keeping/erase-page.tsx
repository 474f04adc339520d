import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Fault } from '../../components/fault.tsx';
import { MemberField, type MemberHit } from '../../components/member-field.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useSay } from '../../messages/say.ts';
import { answered } from '../../service/service.ts';
import { useService } from '../../service/use-service.ts';
import type { Erasure } from './erasure-told.ts';
import { ForKeeper } from './for-keeper.tsx';
import { Erased, WouldBeErased } from './told-erasure.tsx';

const WORKS = ['stay', 'go'] as const;

/** Erases a member: who, what becomes of what they made, what would be done, the name typed, and what is left to do. */
export function ErasePage(): ReactNode {
  const say = useSay();
  const [member, setMember] = useState<MemberHit | null>(null);
  const [done, setDone] = useState<Erasure | null>(null);
  return (
    <ForKeeper title="keeping.erase">
      {done !== null ? (
        <>
          <Erased report={done} />
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setMember(null);
              setDone(null);
            }}
          >
            {say('keeping.eraseAnother')}
          </button>
        </>
      ) : member === null ? (
        <>
          <p>{say('keeping.eraseHint')}</p>
          <MemberField label={say('keeping.eraseWho')} onChoose={setMember} />
        </>
      ) : (
        <EraseOne key={member.id} member={member} onDone={setDone} onOther={() => setMember(null)} />
      )}
    </ForKeeper>
  );
}

function EraseOne(props: {
  readonly member: MemberHit;
  readonly onDone: (report: Erasure) => void;
  readonly onOther: () => void;
}): ReactNode {
  const { member, onDone, onOther } = props;
  const say = useSay();
  const service = useService();
  const queries = useQueryClient();
  const [works, setWorks] = useState<(typeof WORKS)[number]>('stay');
  const [redact, setRedact] = useState(false);
  const [report, setReport] = useState<Erasure | null>(null);
  const [isAtIt, setAtIt] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const ask = async (dryRun: boolean): Promise<void> => {
    setAtIt(true);
    setProblem(null);
    try {
      const path = { params: { path: { id: member.id } } };
      const told = await answered(
        service.POST('/api/members/{id}/erasure', { ...path, body: { works, redact, dryRun } }),
      );
      if (dryRun) setReport(told);
      else {
        onDone(told);
        await queries.invalidateQueries();
      }
    } catch (thrown) {
      setProblem(thrown);
    } finally {
      setAtIt(false);
    }
  };
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void ask(true);
        }}
      >
        <h2 data-from="community">{member.name}</h2>
        <fieldset className="keeping-field">
          <legend>{say('keeping.works')}</legend>
          {WORKS.map((one) => (
            <label key={one} className="keeping-choice">
              <input
                type="radio"
                name="works"
                checked={works === one}
                onChange={() => {
                  setWorks(one);
                  setReport(null);
                }}
              />{' '}
              {say(`keeping.works-${one}`)}
            </label>
          ))}
        </fieldset>
        <label className="keeping-choice">
          <input
            type="checkbox"
            checked={redact}
            onChange={({ target }) => {
              setRedact(target.checked);
              setReport(null);
            }}
          />{' '}
          {say('keeping.redact')}
        </label>
        <p>
          <button type="submit" className="act" aria-disabled={isAtIt}>
            {say('keeping.dryRun')}
          </button>{' '}
          <button type="button" className="quiet" onClick={onOther}>
            {say('keeping.eraseOther')}
          </button>
        </p>
      </form>
      {isAtIt && <Waiting words={say(report === null ? 'keeping.looking' : 'keeping.erasing')} />}
      {problem !== null && <Fault error={problem} />}
      {report !== null && !isAtIt && (
        <>
          <WouldBeErased report={report} redact={redact} />
          <Confirm name={member.name} onConfirm={() => void ask(false)} />
        </>
      )}
    </>
  );
}

const folded = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** The name is typed, so that nobody is erased by a slip. */
function Confirm(props: { readonly name: string; readonly onConfirm: () => void }): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const isSame = folded(typed) === folded(props.name);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isSame) props.onConfirm();
      }}
    >
      <label className="keeping-field">
        {say('keeping.typeName', { name: props.name })}
        <input value={typed} autoComplete="off" spellCheck="false" onChange={({ target }) => setTyped(target.value)} />
      </label>
      <button type="submit" className="keeping-danger" disabled={!isSame}>
        {say('keeping.eraseNow')}
      </button>
    </form>
  );
}
