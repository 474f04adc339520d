import type { components, paths } from './api.gen.ts';

type Schemas = components['schemas'];

/** What the service answers to a reading of `Path`. */
type Reading<Path extends keyof paths> = paths[Path] extends {
  readonly get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

/** A thing named by another: enough to show it and to open its page. */
export type Reference = Schemas['Reference'];

export type Member = Reading<'/api/members/{id}'>;
export type Topic = Reading<'/api/topics/{id}'>;
export type Group = Reading<'/api/groups/{id}'>;
export type Artefact = Reading<'/api/artefacts/{id}'>;
export type Question = Reading<'/api/questions/{id}'>;
export type Answer = Reading<'/api/answers/{id}'>;
export type Challenge = Reading<'/api/challenges/{id}'>;
export type Organisation = Reading<'/api/organisations/{id}'>;
export type Gathering = Reading<'/api/gatherings/{id}'>;
export type Comment = Schemas['Comment'];
export type Remark = Schemas['Remark'];
export type Feedback = Schemas['Feedback'];
export type MadeAsk = Schemas['MadeAsk'];
export type SearchHit = Schemas['SearchHit'];

export type MemberCard = Schemas['MemberCard'];
export type TopicCard = Schemas['TopicCard'];
export type GroupCard = Schemas['GroupCard'];
export type ArtefactCard = Schemas['ArtefactCard'];
export type QuestionCard = Schemas['QuestionCard'];
export type AnswerCard = Schemas['AnswerCard'];
export type ChallengeCard = Schemas['ChallengeCard'];
export type OrganisationCard = Schemas['OrganisationCard'];
export type GatheringCard = Schemas['GatheringCard'];

/** What a list can be asked for: filters by their names in the API, and which part of it. */
export type ListQuery<Path extends keyof paths> = paths[Path] extends {
  readonly get: { parameters: { query?: infer Query } };
}
  ? NonNullable<Query>
  : never;
