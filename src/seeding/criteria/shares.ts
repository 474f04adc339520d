import type { ScoreGroup } from '../optimise/division.ts';
import type { Facts } from './facts.ts';

/** Of the members who stated a need, how well the best other member meets it, on average; 0 where nobody did. */
export function needsMet({ people, meets, hasNeeds }: Facts): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    let needy = 0;
    for (let i = 0; i < size; i += 1) {
      const person = members[i] as number;
      if (hasNeeds[person] === 0) continue;
      needy += 1;
      let best = 0;
      for (let j = 0; j < size; j += 1) {
        const met = meets[person * people + (members[j] as number)] as number;
        if (met > best && j !== i) best = met;
      }
      sum += best;
    }
    return needy === 0 ? 0 : sum / needy;
  };
}

/** Of the needed topics, how well the member who knows each best knows it, on average; 0 where none is needed. */
export function topicsCovered({ expertise, neededTopics }: Facts): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    for (let topic = 0; topic < neededTopics; topic += 1) {
      let best = 0;
      for (let i = 0; i < size; i += 1) {
        const known = expertise[(members[i] as number) * neededTopics + topic] as number;
        if (known > best) best = known;
      }
      sum += best;
    }
    return neededTopics === 0 ? 0 : sum / neededTopics;
  };
}

/** Mean of a value of each member, 0 to 1. */
export function memberMean(values: Float32Array): ScoreGroup {
  return (members, size) => {
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += values[members[i] as number] as number;
    return size === 0 ? 0 : sum / size;
  };
}

/**
 * 1 where an isolate sits with somebody who can introduce them, one connector for each two isolates being enough;
 * 0 where the group holds no isolate: every group is to bring somebody in.
 */
export function isolatesBroughtIn({ isIsolate, isConnector }: Facts): ScoreGroup {
  return (members, size) => {
    let isolates = 0;
    let connectors = 0;
    for (let i = 0; i < size; i += 1) {
      isolates += isIsolate[members[i] as number] as number;
      connectors += isConnector[members[i] as number] as number;
    }
    return isolates === 0 ? 0 : Math.min(1, (2 * connectors) / isolates);
  };
}

/** 1 within the sizes that work best, falling to ¼ at the limits of the format. */
export function nearBestSize(size: { min: number; max: number; best: readonly [number, number] }): ScoreGroup {
  const [low, high] = size.best;
  return (_, count) => {
    if (count < low) return 1 - (0.75 * (low - count)) / Math.max(1, low - size.min);
    if (count > high) return Math.max(0, 1 - (0.75 * (count - high)) / Math.max(1, size.max - high));
    return 1;
  };
}
