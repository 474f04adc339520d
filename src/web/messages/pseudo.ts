const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, place) => [
    letter,
    [...'áƀćđéƒǵĥíĵķĺḿńóṕɋŕśťúṽẃẋýź'][place] ?? letter,
  ]),
);

/** A text in letters that no language has; what stands between U+2068 and U+2069 is somebody’s own text and is left, with its marks. */
export function pseudo(text: string): string {
  return text
    .split(/(\u2068[^\u2069]*\u2069)/)
    .map((part) =>
      part.startsWith('\u2068') ? part : part.replaceAll(/[a-z]/gi, (sign) => LETTERS[sign.toLowerCase()] ?? sign),
    )
    .join('');
}
