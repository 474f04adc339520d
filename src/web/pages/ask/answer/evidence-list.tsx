import type { ReactNode } from 'react';
import type { Evidence } from '../../../../domain/index.ts';
import { CommunityText } from '../../../components/community-text.tsx';
import { Folded } from '../../../components/folded.tsx';
import { Month } from '../../../components/month.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { TypeWord } from '../../../components/type-word.tsx';
import { useSay } from '../../../messages/say.ts';
import { useAnswer } from './answer-context.ts';
import { keyOf } from './reasons.ts';

/** Pieces that are shown before the reader asks for the rest. */
const SHOWN = 4;

/**
 * What a reason rests on, each piece with its day and to be opened. What the reason (`words`) or the suggestion itself
 * (`title`) names already is not named again.
 */
export function EvidenceList(props: {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  readonly words: string;
  readonly title: string | null;
}): ReactNode {
  const say = useSay();
  const { evidence } = props;
  if (evidence.length === 0) return null;
  const list = (pieces: readonly Evidence[]) => (
    <ul className="evidence">
      {pieces.map((piece) => (
        <li key={keyOf(piece)}>
          <Piece piece={piece} words={props.words} title={props.title} />
        </li>
      ))}
    </ul>
  );
  const rest = evidence.slice(SHOWN);
  return (
    <>
      {list(evidence.slice(0, SHOWN))}
      {rest.length > 0 && (
        <Folded id={`${props.id} rest`} className="rest" summary={say('ask.morePieces', { count: rest.length })}>
          {list(rest)}
        </Folded>
      )}
    </>
  );
}

function Piece(props: { readonly piece: Evidence; readonly words: string; readonly title: string | null }): ReactNode {
  const { type, id, date, text } = props.piece;
  const name = useAnswer().names.get(keyOf(props.piece));
  const isNamed = name !== undefined && name !== props.title && !props.words.includes(name);
  return (
    <ThingLink type={type} id={id}>
      <span className="kind">
        <TypeWord type={type} />
      </span>{' '}
      {isNamed && (
        <span className="name">
          <CommunityText>{name}</CommunityText>
        </span>
      )}{' '}
      {text !== undefined && (
        <q dir="auto" data-from="community">
          {text}
        </q>
      )}{' '}
      <Month date={date} />
    </ThingLink>
  );
}
