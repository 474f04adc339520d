import type { ArtefactSuggestion } from '../../domain/index.ts';
import type { Graph } from '../../graph/index.ts';
import type { RankedQuestion } from '../ask.ts';
import { confidenceOf } from './confidence.ts';
import { contributionsOf, totalOf } from './contributions.ts';
import { excerptOf } from './excerpt.ts';
import { readerLanguage } from './reader-language.ts';
import { tellText } from './tell-text.ts';

/** The best artefacts as cards, each with the stretch of text that speaks to the question. */
export async function presentArtefacts(
  asked: RankedQuestion,
  graph: Graph,
  limit: number,
): Promise<ArtefactSuggestion[]> {
  const artefacts = asked.ranking.artefacts.slice(0, limit);
  if (artefacts.length === 0) return [];
  const passages = new Map(
    asked.ranking.found.filter(({ type }) => type === 'artefact').map(({ id, passageId }) => [id, passageId ?? '']),
  );
  const rows = await graph.run(
    'artefacts/suggested',
    { artefacts: artefacts.map(({ id }) => ({ id, passageId: passages.get(id) ?? '' })) },
    asked.options.signal ? { signal: asked.options.signal } : {},
  );
  const language = readerLanguage(asked);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return artefacts.flatMap((artefact) => {
    const row = byId.get(artefact.id);
    if (row === undefined) return [];
    const { text, ...card } = row;
    const contributions = contributionsOf(
      artefact.parts(),
      language,
      tellText({ ...asked, language, text: `${card.title} ${text}`, id: card.id }),
    );
    return [
      {
        ...card,
        excerpt: excerptOf(text, asked.understanding.words),
        score: totalOf(contributions),
        confidence: confidenceOf(asked.ranking.matchStrength * artefact.score, asked.weights.confidenceOfTexts),
        contributions,
      },
    ];
  });
}
