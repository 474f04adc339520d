export {
  MAIL_CHOICES,
  type MailChoice,
  MailWish,
  NOTICE_KINDS,
  Notice,
  type NoticeKind,
  Notices,
  SeenWish,
  type Telling,
  Unsent,
} from './notice.ts';
export { createNoticeBook, type NoticeBook } from './notice-book.ts';
export { createNoticeSender, type Mailer, type NoticeSender } from './notice-sender.ts';
