export { type Judged, judgePairs } from './judge-pairs.ts';
export { makeTwins } from './make-twins.ts';
export { pairsText } from './pairs-text.ts';
export { readRecords } from './read-records.ts';
