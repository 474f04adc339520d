import type { ReactNode } from 'react';
import type { ArtefactSuggestion } from '../../../../domain/index.ts';
import { CommunityText } from '../../../components/community-text.tsx';
import { DocumentLink } from '../../../components/document-link.tsx';
import { FeedbackButtons } from '../../../components/feedback-buttons.tsx';
import { kindWord } from '../../../components/kind-word.ts';
import { LanguageNames } from '../../../components/language-name.tsx';
import { ThingLink } from '../../../components/thing-link.tsx';
import { useSay } from '../../../messages/say.ts';
import { useAnswer } from './answer-context.ts';
import { CardHead } from './card-head.tsx';
import { Excerpt } from './excerpt.tsx';
import { Why } from './why.tsx';

/** Something the community made about it. */
export function ArtefactCard({ artefact }: { readonly artefact: ArtefactSuggestion }): ReactNode {
  const say = useSay();
  const { question, known } = useAnswer();
  const { id, title, kind, language } = artefact;
  return (
    <article className="card">
      <CardHead
        title={
          <ThingLink type="artefact" id={id}>
            <CommunityText lang={language}>{title}</CommunityText>
          </ThingLink>
        }
        about={
          <>
            {kind !== null && kindWord(say, kind)}
            {kind !== null && language !== null && ' · '}
            {language !== null && <LanguageNames tags={[language]} />}
          </>
        }
        confidence={artefact.confidence}
      />
      <Excerpt text={artefact.excerpt} language={language} />
      <DocumentLink url={artefact.url} />
      <Why id={`artefact:${id}`} name={title} title={title} contributions={artefact.contributions}>
        <FeedbackButtons on={{ question, known }} about={{ type: 'artefact', id, name: title }} />
      </Why>
    </article>
  );
}
