import { z } from 'zod';
import { ARTEFACT_KINDS } from '../../domain/index.ts';
import { Reference } from './reference.ts';

export const ArtefactCard = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.string().nullable(),
  language: z.string().nullable(),
  url: z.string().nullable(),
  created: z.string().nullable(),
  updated: z.string().nullable(),
  authors: z.array(Reference),
  topics: z.array(Reference),
});
export type ArtefactCard = z.infer<typeof ArtefactCard>;

export const ArtefactFile = z.object({
  name: z.string(),
  type: z.string().describe('pdf, docx, odt, pptx, html, markdown or text.'),
  size: z.int().describe('In bytes.'),
});

export const ArtefactDetails = z.object({
  text: z.string().nullable(),
  contributors: z.array(Reference.extend({ role: z.string().nullable() })),
  addresses: z.array(Reference).describe('Challenges it is for.'),
  madeIn: Reference.nullable().describe('Group it was made in.'),
  usedBy: z.array(Reference),
  uses: z
    .array(Reference.extend({ note: z.string(), at: z.string() }))
    .describe('What members used it for, in their words, newest first.'),
  file: ArtefactFile.nullable().describe(
    'The file it is, where everyone who wrote or brought it may be seen: `/api/artefacts/{id}/file`.',
  ),
});
export type ArtefactDetails = z.infer<typeof ArtefactDetails>;

export const ArtefactFilter = z.object({
  kind: z.enum(ARTEFACT_KINDS).optional(),
  topic: z.string().optional().describe('Only artefacts about this topic.'),
  language: z.string().optional().describe('Only artefacts in this language.'),
  madeBy: z.string().optional().describe('Only artefacts this member wrote or helped with.'),
  madeIn: z.string().optional().describe('Only artefacts made in this group, or that came out of it.'),
});
export type ArtefactFilter = z.infer<typeof ArtefactFilter>;
