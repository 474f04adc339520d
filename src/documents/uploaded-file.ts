import { z } from 'zod';
import { DOCUMENT_TYPES, DOCUMENT_WARNINGS } from './document.ts';

/** A file that belongs to an artefact. */
export const FileFacts = z
  .object({
    id: z.string(),
    name: z.string(),
    type: z.enum(DOCUMENT_TYPES).describe('What it holds, whatever its name says.'),
    size: z.int().describe('In bytes.'),
    at: z.string().describe('When it was brought, ISO 8601.'),
  })
  .describe('A file that was shared.');
export type FileFacts = z.infer<typeof FileFacts>;

/** A file that was brought and is not shared yet, with what was read of it. */
export const UploadedFile = FileFacts.extend({
  title: z.string().describe('What it calls itself, or its name in words.'),
  author: z.string().nullable().describe('Who wrote it, as it says itself.'),
  created: z.string().nullable().describe('The day it was written, as it says itself.'),
  updated: z.string().nullable(),
  language: z.string().nullable(),
  characters: z.int().describe('How long its text is.'),
  beginning: z.string().describe('How its text begins.'),
  warnings: z
    .array(z.enum(DOCUMENT_WARNINGS))
    .describe(
      'cut: only the beginning of a very long text was read. renamed: its name ended otherwise than what it holds. ' +
        'letters-guessed: letters with accents may be wrong. little-text: most pages are pictures.',
    ),
}).describe('A file that was brought and is not shared yet: it is deleted after a day.');
export type UploadedFile = z.infer<typeof UploadedFile>;
