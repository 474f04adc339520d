/** A thing or somebody, as it is shown and opened. */
export interface Named {
  readonly id: string;
  readonly name: string;
}
