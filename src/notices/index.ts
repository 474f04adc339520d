export {
  MAIL_CHOICES,
  type MailChoice,
  MailWish,
  Notice,
  type NoticeKind,
  Notices,
  SeenWish,
  type Telling,
  Unsent,
} from './notice.ts';
export { createNoticeBook, type NoticeBook } from './notice-book.ts';
export { createNoticeSender, type Mailer, type NoticeSender } from './notice-sender.ts';
