/** Why a text is not JSON, in the engine's words without the piece of the text that it repeats. */
export function whyNotJson(error: unknown): string {
  return error instanceof Error ? error.message.replace(/, (?:\.\.\.)?".*$/s, '').replace(/ \(line \d+ .*$/s, '') : '';
}
