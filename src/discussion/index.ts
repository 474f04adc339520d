export { createDiscussion, type Discussion, type Spoken } from './discussion.ts';
export {
  GiveAnswer,
  HandedOn,
  HandOn,
  History,
  JoinTo,
  KeptMark,
  MakeComment,
  PutPreview,
  PutQuestion,
  PutResult,
  QuestionChange,
  QuestionDraft,
  TextChange,
  Thread,
} from './discussion-shapes.ts';
