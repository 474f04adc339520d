import { EnvelopArmorPlugin } from '@escape.tech/graphql-armor';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Deep enough to go from a question to its answers' authors' groups' artefacts; no deeper. */
const DEPTH = 12;
const ALIASES = 15;
const TOKENS = 1_500;
const DIRECTIVES = 20;
/** An object counts 2 and a scalar 1, times 1.5 a level of depth. */
const COST = 8_000;

const tooLarge = {
  propagateOnRejection: false,
  onReject: [
    (_context: unknown, error: GraphQLError) => {
      const words = error.message.replace(/^Syntax Error: /, '');
      throw new GraphQLError(`${words} Ask for less at once.`, { extensions: { code: 'too-large' } });
    },
  ],
};

/**
 * Refuses operations that are too deep or too dear before any of them runs. Introspection stays open and misspelt fields
 * are answered with what was meant: the schema is public, as the source is, and being able to look around is the point.
 */
export function operationLimits(): Plugin {
  return EnvelopArmorPlugin({
    maxDepth: { n: DEPTH, flattenFragments: true, ...tooLarge },
    maxAliases: { n: ALIASES, ...tooLarge },
    maxTokens: { n: TOKENS, ...tooLarge },
    maxDirectives: { n: DIRECTIVES, ...tooLarge },
    costLimit: { maxCost: COST, flattenFragments: true, ...tooLarge },
    blockFieldSuggestion: { enabled: false },
  }) as Plugin;
}
