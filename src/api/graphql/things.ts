import type * as directory from '../../directory/index.ts';
import { builder, type Seen } from './builder.ts';

function thing<Card>(name: string) {
  return builder.objectRef<Seen<Card>>(name);
}

/** The things of the community, named before they are described, so that each can lead to any other. */
export const Member = thing<directory.MemberCard>('Member');
export const Topic = thing<directory.TopicCard>('Topic');
export const Challenge = thing<directory.ChallengeCard>('Challenge');
export const Question = thing<directory.QuestionCard>('Question');
export const Answer = thing<directory.AnswerCard>('Answer');
export const Comment = thing<directory.CommentCard>('Comment');
export const Artefact = thing<directory.ArtefactCard>('Artefact');
export const Group = thing<directory.GroupCard>('Group');
export const Organisation = thing<directory.OrganisationCard>('Organisation');
export const Gathering = thing<directory.GatheringCard>('Gathering');
export const Feedback = thing<directory.FeedbackCard>('Feedback');
export const MadeAsk = thing<directory.MadeAsk>('MadeAsk');
export const Endorsement = thing<directory.EndorsementCard>('Endorsement');
export const Tie = thing<directory.TieCard>('Tie');
