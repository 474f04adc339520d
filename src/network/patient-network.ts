import { AppError } from '../domain/index.ts';
import type { CommunityNetwork } from './community-network.ts';

/** Seconds after which whoever was not waited for asks again. */
const ASK_AGAIN = 5;

/**
 * The same network for those who cannot wait for ever: after so many milliseconds they are told to ask again (`unavailable`,
 * with `retryAfter` in seconds among its details). The work goes on meanwhile, and is shared by all who ask for the same.
 */
export function patientNetwork(network: CommunityNetwork, patience: number): CommunityNetwork {
  const patiently =
    <Given extends readonly unknown[], Value>(work: (...given: Given) => Promise<Value>) =>
    (...given: Given): Promise<Value> =>
      within(patience, work(...given));
  return {
    figures: patiently(network.figures),
    view: patiently(network.view),
    roles: patiently(network.roles),
    departure: patiently(network.departure),
    compare: patiently(network.compare),
    series: patiently(network.series),
    overlaps: patiently(network.overlaps),
  };
}

async function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const details = { reason: 'being-worked-out', retryAfter: ASK_AGAIN };
      const message = `this network is still being measured and laid out, and that goes on: ask again in ${ASK_AGAIN} s`;
      reject(new AppError('unavailable', message, { details }));
    }, patience);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
