import type { ReactNode } from 'react';
import { kindWord } from '../../components/kind-word.ts';
import { useSay } from '../../messages/say.ts';
import type { components } from '../../service/api.gen.ts';
import { ChosenThings } from './chosen-things.tsx';

export type ArtefactKind = NonNullable<components['schemas']['ShareArtefact']['kind']>;

const KINDS: readonly ArtefactKind[] = [
  ...(['document', 'method', 'tool', 'manual', 'standard', 'design', 'recording', 'story'] as const),
];

/** What is said of something that is shared, beside what it is. */
export interface ArtefactDraft {
  readonly title: string;
  readonly kind: ArtefactKind | '';
  readonly topics: readonly string[];
  readonly addresses: readonly string[];
  readonly madeIn: string | null;
}

export const NO_DRAFT: ArtefactDraft = { title: '', kind: '', topics: [], addresses: [], madeIn: null };

/** A draft as the service takes it, without what was left open. */
export const wishOf = ({ title, kind, topics, addresses, madeIn }: ArtefactDraft) => ({
  title,
  ...(kind === '' ? {} : { kind }),
  ...(topics.length === 0 ? {} : { topics: [...topics] }),
  ...(addresses.length === 0 ? {} : { addresses: [...addresses] }),
  ...(madeIn === null ? {} : { madeIn }),
});

/** Title, kind, topics, challenges and group of what is shared. */
export function ArtefactFields(props: {
  readonly draft: ArtefactDraft;
  readonly onChange: (draft: ArtefactDraft) => void;
}): ReactNode {
  const say = useSay();
  const { draft } = props;
  const change = (part: Partial<ArtefactDraft>): void => props.onChange({ ...draft, ...part });
  return (
    <>
      <label className="seed-field">
        {say('share.titleField')}
        <input
          type="text"
          required
          maxLength={300}
          value={draft.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </label>
      <label className="seed-field">
        {say('share.kind')}
        <select value={draft.kind} onChange={({ target }) => change({ kind: target.value as ArtefactDraft['kind'] })}>
          <option value="">{say('share.noKind')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(say, kind)}
            </option>
          ))}
        </select>
      </label>
      <ChosenThings
        {...{ type: 'topic', label: say('share.topics'), add: say('share.addTopic'), ids: draft.topics }}
        onChange={(topics) => change({ topics })}
      />
      <ChosenThings
        {...{ type: 'challenge', label: say('share.addresses'), add: say('share.addChallenge'), ids: draft.addresses }}
        onChange={(addresses) => change({ addresses })}
      />
      <ChosenThings
        {...{ type: 'group', label: say('share.madeIn'), add: say('share.addGroup'), most: 1 }}
        ids={draft.madeIn === null ? [] : [draft.madeIn]}
        onChange={([madeIn = null]) => change({ madeIn })}
      />
    </>
  );
}
