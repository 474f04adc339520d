/** No-break spaces as French print has them: wide inside guillemets and before a colon, narrow before ; ? and !. */
export const typesetFrench = (text: string): string =>
  text
    .replaceAll('« ', '«\u00a0')
    .replaceAll(' »', '\u00a0»')
    .replaceAll(' :', '\u00a0:')
    .replaceAll(/ ([;?!])/g, '\u202f$1');
