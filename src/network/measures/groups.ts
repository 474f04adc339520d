/**
 * Which group each node is in, by number from 0; −1 in none. A community, an organisation, the value of any attribute:
 * whatever parts the nodes.
 */
export type Groups = Int32Array;

/** Groups of nodes with the same value, numbered in the order in which the values come; without a value: in none. */
export function groupsByValue(values: readonly (string | number | boolean | null | undefined)[]): Groups {
  const numbers = new Map<string | number | boolean, number>();
  return Int32Array.from(values, (value) => {
    if (value === null || value === undefined) return -1;
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}
