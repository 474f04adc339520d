import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { Link, useLocation, useSearchParams } from 'react-router';
import type { Answer } from '../../../../domain/index.ts';
import type { Lane } from '../../../../wording/index.ts';
import { useSay } from '../../../messages/say.ts';

const LANES = ['people', 'groups', 'answers', 'artefacts'] as const satisfies readonly Lane[];

/** Which lane is shown where there is room for one: that of the address, else the first that holds something. */
export function useShownLane(answer: Answer): { readonly shown: Lane; readonly choose: (lane: Lane) => void } {
  const [parameters] = useSearchParams();
  const wished = LANES.find((lane) => lane === parameters.get('lane'));
  const holds = (lane: Lane) => answer[lane].length > 0 || (lane === 'people' && answer.others.length > 0);
  const shown = wished ?? LANES.find(holds) ?? 'people';
  const chosen = useRef(false);
  useEffect(() => {
    if (chosen.current) goTo(shown);
    chosen.current = false;
  }, [shown]);
  const choose = useCallback(
    (lane: Lane) => {
      if (lane === shown) goTo(lane);
      else chosen.current = true;
    },
    [shown],
  );
  return { shown, choose };
}

function goTo(lane: Lane): void {
  const heading = document.getElementById(`lane-${lane}`);
  heading?.closest('section')?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

/** The lanes with how much each holds, to go to at once: an answer is longer than a screen. */
export function LaneLinks(props: {
  readonly answer: Answer;
  readonly shown: Lane;
  readonly onChoose: (lane: Lane) => void;
}): ReactNode {
  const say = useSay();
  const { state } = useLocation();
  const [parameters] = useSearchParams();
  return (
    <nav className="jump" aria-label={say('ask.inThisAnswer')}>
      <ul>
        {LANES.map((lane) => {
          const search = new URLSearchParams(parameters);
          search.set('lane', lane);
          return (
            <li key={lane}>
              <Link
                to={{ search: search.toString() }}
                state={state}
                replace
                preventScrollReset
                aria-current={lane === props.shown ? 'true' : undefined}
                onClick={() => props.onChoose(lane)}
              >
                {say(`laneName.${lane}`)} <span className="count">{props.answer[lane].length}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
