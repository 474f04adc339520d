export { createDiscussion } from './create-discussion.ts';
export { type Discussion, type Spoken, STEPPED, type Stepped } from './discussion.ts';
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
