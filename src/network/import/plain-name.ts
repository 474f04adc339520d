/** What no name holds: control characters, and the signs that turn the direction of a line. */
const UNSEEN = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}]/gu;

/** A name as it may stand in a community and on a terminal: on one line, in the order in which it is read. */
export const plainName = (text: string): string => text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
