export { createMailer, type Letter, type Mailer, type MailSettings } from './mailer.ts';
