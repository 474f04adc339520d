import { AnswerCard, ChallengeCard, CommentCard, QuestionCard } from '../../directory/index.ts';
import type { Seen } from './builder.ts';
import { fieldsFromZod } from './from-zod.ts';
import * as things from './things.ts';
import { toMany, toOne } from './walks.ts';

/** What members ask and tell each other. */

const ofChallenge = ({ view, value }: Seen<ChallengeCard>) => view.challenges.details(value.id);
const ofQuestion = ({ view, value }: Seen<QuestionCard>) => view.questions.details(value.id);
const ofAnswer = ({ view, value }: Seen<AnswerCard>) => view.answers.details(value.id);

things.Challenge.implement({
  description: 'A difficulty or an ambition that members share.',
  fields: (t) => ({
    ...fieldsFromZod(t, ChallengeCard, 'Challenge', ['raisedBy', 'topics']),
    text: t.string({ nullable: true, resolve: async (challenge) => (await ofChallenge(challenge))?.text ?? null }),
    raisedBy: t.field({
      type: things.Member,
      ...toOne(
        (challenge: Seen<ChallengeCard>) => challenge.value.raisedBy,
        (view) => view.members,
      ),
    }),
    topics: t.field({
      type: [things.Topic],
      ...toMany(
        async (challenge: Seen<ChallengeCard>) => challenge.value,
        (card) => card.topics,
        (view) => view.topics,
      ),
    }),
    sharedBy: t.field({
      type: [things.Member],
      ...toMany(
        ofChallenge,
        (read) => read.sharedBy,
        (view) => view.members,
      ),
    }),
    questions: t.field({
      type: [things.Question],
      ...toMany(
        ofChallenge,
        (read) => read.questions,
        (view) => view.questions,
      ),
    }),
    artefacts: t.field({
      type: [things.Artefact],
      ...toMany(
        ofChallenge,
        (read) => read.artefacts,
        (view) => view.artefacts,
      ),
    }),
    groups: t.field({
      type: [things.Group],
      ...toMany(
        ofChallenge,
        (read) => read.groups,
        (view) => view.groups,
      ),
    }),
  }),
});

things.Question.implement({
  description: 'A question asked in the community, with its answers.',
  fields: (t) => ({
    ...fieldsFromZod(t, QuestionCard, 'Question', ['askedBy', 'topics']),
    text: t.string({ nullable: true, resolve: async (question) => (await ofQuestion(question))?.text ?? null }),
    askedBy: t.field({
      type: things.Member,
      ...toOne(
        (question: Seen<QuestionCard>) => question.value.askedBy,
        (view) => view.members,
      ),
    }),
    topics: t.field({
      type: [things.Topic],
      ...toMany(
        async (question: Seen<QuestionCard>) => question.value,
        (card) => card.topics,
        (view) => view.topics,
      ),
    }),
    challenge: t.field({
      type: things.Challenge,
      ...toOne(
        async (question: Seen<QuestionCard>) => (await ofQuestion(question))?.challenge,
        (view) => view.challenges,
      ),
    }),
    duplicateOf: t.field({
      type: things.Question,
      ...toOne(
        async (question: Seen<QuestionCard>) => (await ofQuestion(question))?.duplicateOf,
        (view) => view.questions,
      ),
    }),
    answers: t.field({
      type: [things.Answer],
      ...toMany(
        ofQuestion,
        (read) => read.answers,
        (view) => view.answers,
      ),
    }),
    duplicates: t.field({
      type: [things.Question],
      ...toMany(
        ofQuestion,
        (read) => read.duplicates,
        (view) => view.questions,
      ),
    }),
    related: t.field({
      type: [things.Question],
      ...toMany(
        ofQuestion,
        (read) => read.related,
        (view) => view.questions,
      ),
    }),
    comments: t.field({
      type: [things.Comment],
      ...toMany(
        ofQuestion,
        (read) => read.comments,
        (view) => view.comments,
      ),
    }),
  }),
});

things.Answer.implement({
  description: 'An answer a member gave to a question.',
  fields: (t) => ({
    ...fieldsFromZod(t, AnswerCard, 'Answer', ['question', 'answeredBy']),
    text: t.string({ resolve: async (answer) => (await ofAnswer(answer))?.text ?? answer.value.excerpt }),
    question: t.field({
      type: things.Question,
      ...toOne(
        (answer: Seen<AnswerCard>) => answer.value.question,
        (view) => view.questions,
      ),
    }),
    answeredBy: t.field({
      type: things.Member,
      ...toOne(
        (answer: Seen<AnswerCard>) => answer.value.answeredBy,
        (view) => view.members,
      ),
    }),
    topics: t.field({
      type: [things.Topic],
      ...toMany(
        ofAnswer,
        (read) => read.topics,
        (view) => view.topics,
      ),
    }),
    comments: t.field({
      type: [things.Comment],
      ...toMany(
        ofAnswer,
        (read) => read.comments,
        (view) => view.comments,
      ),
    }),
  }),
});

things.Comment.implement({
  description: 'A remark under a question or an answer.',
  fields: (t) => ({
    ...fieldsFromZod(t, CommentCard, 'Comment', ['question', 'answer', 'writtenBy']),
    question: t.field({
      type: things.Question,
      ...toOne(
        (comment: Seen<CommentCard>) => comment.value.question,
        (view) => view.questions,
      ),
    }),
    answer: t.field({
      type: things.Answer,
      ...toOne(
        (comment: Seen<CommentCard>) => comment.value.answer,
        (view) => view.answers,
      ),
    }),
    writtenBy: t.field({
      type: things.Member,
      ...toOne(
        (comment: Seen<CommentCard>) => comment.value.writtenBy,
        (view) => view.members,
      ),
    }),
  }),
});
