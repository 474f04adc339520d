export { type AnswersForSeeding, createFormAnswers, type FormAnswersFor } from './answers-for-seeding.ts';
export {
  Answered,
  AnswerForm,
  AnswerTable,
  FilledIn,
  Form,
  FormAnswers,
  FormChange,
  FormWish,
  TableTaken,
} from './form.ts';
export { createFormBook, type FormBook } from './form-book.ts';
