/**
 * From when a need is taken to be met, each from 0 to 1. Read off half of the needs of the demo community, judged by hand
 * before (`tests/fixtures/demo-needs`): 8 of 8 right there, 2 of 2 on the other half; `needs.test.ts` prints what they reach.
 */
export const MATCH = {
  /**
   * How near a need or an offer is in meaning to the name of a topic that it is about: of the topics of a community the nearest
   * one alone is believed, from here on. At .71 the first wrong ones come in. No nearness of a need and an offer to each
   * other was sure enough to be believed, so none is.
   */
  topic: 0.72,
  /** Share of the words of the shorter of two texts that the other has too, two words at least; no pair of the demo has them. */
  words: 0.5,
} as const;
