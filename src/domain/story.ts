import type { RecordOf } from './community-record.ts';
import type { Language } from './vocabulary.ts';

/** The three parts in which a story of value is told. */
export interface StoryParts {
  readonly happened: string;
  readonly came: string;
  readonly whom: string;
}

const HEADINGS: Readonly<Record<Language, Readonly<Record<keyof StoryParts, string>>>> = {
  fr: { happened: 'Ce qui s’est passé', came: 'Ce qui en est sorti', whom: 'À qui cela sert' },
  nl: { happened: 'Wat er gebeurde', came: 'Wat het opleverde', whom: 'Wie er iets aan heeft' },
  en: { happened: 'What happened', came: 'What came of it', whom: 'For whom' },
};

/** The parts of a story as one text, each under its heading in the language it is told in. */
export function storyText(parts: StoryParts, language: Language): string {
  const headings = HEADINGS[language];
  return (['happened', 'came', 'whom'] as const)
    .map((part) => `## ${headings[part]}\n\n${parts[part].trim()}`)
    .join('\n\n');
}

/** What a story is told of: a group, or a challenge. */
type Told = RecordOf<'group'> | RecordOf<'challenge'>;

/** The story of a group or a challenge, as an artefact tied to what it came from. */
export function storyOf(
  of: Told,
  story: Pick<RecordOf<'artefact'>, 'title' | 'text' | 'authors' | 'language'>,
  { id, created }: { readonly id: string; readonly created: string },
): RecordOf<'artefact'> {
  const addresses = of.type === 'challenge' ? [of.id] : of.challenge === undefined ? [] : [of.challenge];
  return {
    ...{ type: 'artefact', id, kind: 'story', created },
    ...(of.type === 'group' ? { madeIn: of.id } : {}),
    ...(of.topics === undefined ? {} : { topics: of.topics }),
    ...(addresses.length === 0 ? {} : { addresses }),
    ...story,
  };
}
