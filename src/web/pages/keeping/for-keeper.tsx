import '../../styles/accounts.css';
import '../../styles/keeping.css';
import { type ReactNode, useMemo } from 'react';
import { GoTab } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import type { MessageKey } from '../../messages/message.ts';
import { useSay } from '../../messages/say.ts';
import { LookingContext, useLooking } from '../../service/looking.ts';
import { useMayKeep } from '../../service/use-may-keep.ts';
import { useWho } from '../../service/who.ts';

/** A page of the keeper: what stands in it is read and done as the keeper. To everybody else it says whose it is. */
export function ForKeeper(props: { readonly title: MessageKey; readonly children: ReactNode }): ReactNode {
  const say = useSay();
  usePageTitle(say(props.title));
  const { mode } = useWho();
  const { look } = useLooking();
  const mayKeep = useMayKeep();
  const asKeeper = useMemo(() => ({ looking: { kind: 'keeper' } as const, look }), [look]);
  if (!mayKeep)
    return (
      <div className="account-page">
        <h1>{say(props.title)}</h1>
        <p className="notice">{say(mode === 'alone' ? 'keeping.chooseKeeper' : 'keeping.forKeeper')}</p>
      </div>
    );
  return (
    <LookingContext value={asKeeper}>
      <div className="account-page keeping-page">
        <nav aria-label={say('keeping.title')} className="keeping-nav">
          <GoTab to="/keeping" end>
            {say('keeping.title')}
          </GoTab>
          {mode === 'community' && <GoTab to="/accounts">{say('account.all')}</GoTab>}
          {mode === 'community' && <GoTab to="/keeping/tokens">{say('keeping.tokens')}</GoTab>}
          <GoTab to="/keeping/import">{say('import.title')}</GoTab>
          <GoTab to="/keeping/audit">{say('keeping.audit')}</GoTab>
          <GoTab to="/keeping/twice">{say('keeping.twice')}</GoTab>
          <GoTab to="/keeping/erase">{say('keeping.erase')}</GoTab>
        </nav>
        <h1>{say(props.title)}</h1>
        {props.children}
      </div>
    </LookingContext>
  );
}
