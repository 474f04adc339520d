import '../../styles/thing.css';
import type { ComponentType, ReactNode } from 'react';
import { useMatches, useParams } from 'react-router';
import type { ThingPath } from '../../../wording/index.ts';
import { AnswerPage } from './answer-page.tsx';
import { ArtefactPage } from './artefact-page.tsx';
import { ChallengePage } from './challenge-page.tsx';
import { CommentPage } from './comment-page.tsx';
import { EndorsementPage } from './endorsement-page.tsx';
import { FeedbackPage } from './feedback-page.tsx';
import { GatheringPage } from './gathering-page.tsx';
import { GroupPage } from './group-page.tsx';
import { MemberPage } from './member-page.tsx';
import { OrganisationPage } from './organisation-page.tsx';
import { QuestionPage } from './question-page.tsx';
import { TiePage } from './tie-page.tsx';
import { TopicPage } from './topic-page.tsx';

const PAGES: Readonly<Record<ThingPath, ComponentType<{ readonly id: string }>>> = {
  members: MemberPage,
  topics: TopicPage,
  groups: GroupPage,
  artefacts: ArtefactPage,
  questions: QuestionPage,
  answers: AnswerPage,
  challenges: ChallengePage,
  organisations: OrganisationPage,
  gatherings: GatheringPage,
  comments: CommentPage,
  endorsements: EndorsementPage,
  ties: TiePage,
  feedback: FeedbackPage,
};

/** The page of one thing, laid out for what it is. */
export function ThingPage(): ReactNode {
  const { id = '' } = useParams();
  // Set by the route: see routes.tsx.
  const path = useMatches().at(-1)?.handle as ThingPath;
  const Page = PAGES[path];
  return <Page key={id} id={id} />;
}
