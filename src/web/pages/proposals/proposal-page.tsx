import '../../styles/thing.css';
import '../../styles/seed.css';
import { lazy, type ReactNode, Suspense } from 'react';
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useParams, useSearchParams } from 'react-router';
import { Day } from '../../components/day.tsx';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { BoardSeen } from './board/board.tsx';
import { useBoard } from './board/use-board.ts';
import { FormatName, useFormatName } from './list/format-name.tsx';
import { type SavedProposal, useProposal } from './proposal-api.ts';

const Compare = lazy(async () => ({ default: (await import('./compare/compare.tsx')).Compare }));
const Invite = lazy(async () => ({ default: (await import('./invite/invite.tsx')).Invite }));
const Take = lazy(async () => ({ default: (await import('./take/take.tsx')).Take }));

const TABS = ['board', 'invite', 'compare', 'take'] as const;
type ProposalTab = (typeof TABS)[number];

/** A kept proposal: its groups to work on, whom to invite, what it differs by, what to take along. */
export function ProposalPage(): ReactNode {
  const { id = '' } = useParams();
  const { data, error, refetch } = useProposal(id);
  if (data !== undefined) return <Kept key={id} proposal={data} />;
  return error === null ? <Waiting /> : <Fault error={error} onRetry={() => void refetch()} />;
}

function Kept({ proposal }: { readonly proposal: SavedProposal }): ReactNode {
  const { language, say } = useSpeech();
  const [parameters, setParameters] = useSearchParams();
  const board = useBoard(proposal);
  const tab = TABS.find((each) => each === parameters.get('tab')) ?? 'board';
  usePageTitle(useFormatName(proposal.format));
  const parts: Readonly<Record<ProposalTab, ReactNode>> = {
    board: <BoardSeen proposal={proposal} board={board} />,
    invite: <Invite proposal={proposal} />,
    compare: <Compare proposal={proposal} />,
    take: <Take proposal={proposal} />,
  };
  const choose = (next: string): void => {
    const now = new URLSearchParams(location.search);
    if (next === 'board') now.delete('tab');
    else now.set('tab', next);
    setParameters(now, { preventScrollReset: true });
  };
  return (
    <I18nProvider locale={language}>
      <div className="board-page">
        <p>
          <Go to="/proposals">{say('proposal.toList')}</Go>
        </p>
        <h1>
          <FormatName id={proposal.format} /> <Day date={proposal.created.slice(0, 10)} />
        </h1>
        {proposal.about !== null && (
          <p dir="auto" data-from="community">
            {say('proposal.about', { about: proposal.about })}
          </p>
        )}
        <p className="hint">
          {say('seed.score', { percent: Math.round(proposal.score * 100) })}
          {proposal.rounds > 1 && `, ${say('proposal.roundOf', { round: proposal.round, rounds: proposal.rounds })}`}
        </p>
        <Tabs selectedKey={tab} onSelectionChange={(key) => choose(String(key))}>
          <TabList aria-label={say('proposal.tabs')} className="board-tabs">
            {TABS.map((each) => (
              <Tab key={each} id={each}>
                {say(`proposal.tab.${each}`)}
              </Tab>
            ))}
          </TabList>
          {TABS.map((each) => (
            <TabPanel key={each} id={each}>
              <Suspense fallback={<Waiting />}>{parts[each]}</Suspense>
            </TabPanel>
          ))}
        </Tabs>
      </div>
    </I18nProvider>
  );
}
