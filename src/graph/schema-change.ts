import { setTimeout as sleep } from 'node:timers/promises';

/** Two processes that change the same schema at once disturb each other; the next try finds it changed. */
const TRIES = 5;

/** Failures of the graph by which the same change made by another process at the same moment shows. */
const DISTURBED =
  /EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists|ConstraintCreationFailed|IndexNotFound|TransientError/;

/** Carries out a change of the schema that is safe to repeat, again when another process makes the same one meanwhile. */
export async function changeSchema(change: () => Promise<unknown>): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      await change();
      return;
    } catch (error) {
      const { message = '' } = (error as { cause?: Error }).cause ?? {};
      if (tried === TRIES || !DISTURBED.test(message)) throw error;
      await sleep(200 * tried);
    }
  }
}
