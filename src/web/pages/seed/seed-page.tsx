import '../../styles/seed.css';
import { type ReactNode, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Fault } from '../../components/fault.tsx';
import { Go } from '../../components/go.tsx';
import { usePageTitle } from '../../components/page-title.ts';
import { Waiting } from '../../components/waiting.tsx';
import { useSpeech } from '../../messages/say.ts';
import { useLooking } from '../../service/looking.ts';
import { AboutChoice } from './form/about-choice.tsx';
import { FormatChoice } from './form/format-choice.tsx';
import { PoolChoice } from './form/pool-choice.tsx';
import { RulesChoice } from './form/rules-choice.tsx';
import { SizeChoice } from './form/size-choice.tsx';
import { Outcome } from './outcome/outcome.tsx';
import { useFormats } from './use-formats.ts';
import { useSeeding } from './use-seeding.ts';
import { useWish } from './wish/use-wish.ts';
import { isWhole, type PoolKind } from './wish/wish.ts';

/** From a wish to proposals: what kind of group, of whom, about what, how many, by which rules. */
export function SeedPage(): ReactNode {
  const { language, say } = useSpeech();
  const { looking } = useLooking();
  const { wish, job, change, begin } = useWish();
  const seeding = useSeeding(job, begin);
  const { data: formats, error, refetch } = useFormats();
  const [kind, setKind] = useState<PoolKind | null>(null);
  usePageTitle(say('seed.title'));
  const format = formats?.find(({ id }) => id === wish.format);
  const choose = (next: PoolKind): void => {
    setKind(next);
    if (next === 'all' || next === 'members') change({ pool: next, poolId: null, members: [] });
  };
  return (
    <I18nProvider locale={language}>
      <div className="seed-page">
        <h1>{say('seed.title')}</h1>
        <p className="hint">{say('seed.lead')}</p>
        <p>
          <Go to="/proposals">{say('proposal.list')}</Go>
        </p>
        {looking.kind === 'visitor' && <p className="notice">{say('seed.leadVisitor')}</p>}
        {formats === undefined ? (
          error === null ? (
            <Waiting />
          ) : (
            <Fault error={error} onRetry={() => void refetch()} />
          )
        ) : (
          <form
            className="seed-form"
            onSubmit={(event) => {
              event.preventDefault();
              if (isWhole(wish)) seeding.begin(wish);
            }}
          >
            <FormatChoice
              formats={formats}
              chosen={wish.format}
              onChoose={(id) => change({ format: id, weights: {} })}
            />
            <PoolChoice kind={kind ?? wish.pool} wish={wish} onKind={choose} change={change} />
            <AboutChoice about={wish.about} change={change} />
            <SizeChoice wish={wish} change={change} />
            {format !== undefined && <RulesChoice format={format} wish={wish} change={change} />}
            <p className="seed-buttons">
              <button type="submit" className="seed-go" disabled={!isWhole(wish) || seeding.isAtWork}>
                {say(job === null ? 'seed.start' : 'seed.startAgain')}
              </button>
              {wish.format === null && <span className="hint">{say('seed.chooseFormat')}</span>}
            </p>
          </form>
        )}
        <Outcome seeding={seeding} wish={wish} />
      </div>
    </I18nProvider>
  );
}
