/** A colour between two, each as `#rrggbb`: 0 gives the first, 1 the second. */
export function mixColours(one: string, other: string, share: number): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) => {
    const value = Math.round(channel(one, at) * (1 - share) + channel(other, at) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
