/** A member as two of them are compared. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  /** Id and name of the organisation they work for. */
  readonly organisation: { readonly id: string; readonly name: string } | null;
  /** What they say of themselves: bio, offers, needs. */
  readonly texts: readonly string[];
  /** Whether somebody signs in as this member. */
  readonly hasAccount: boolean;
}

/** Something that a member has a part in: a group they are in, a gathering they attended, a work they wrote. */
export interface Part {
  readonly member: string;
  readonly kind: 'group' | 'gathering' | 'artefact';
  readonly id: string;
  readonly title: string;
  /** ISO 8601; null where nobody said. */
  readonly date: string | null;
}

/** That two members had to do with each other, by the record that says so. */
export interface Contact {
  readonly one: string;
  readonly other: string;
  readonly kind: 'tie' | 'endorsement' | 'answer' | 'comment';
  readonly id: string;
  readonly date: string | null;
}

/** All that is compared, of a whole community. */
export interface People {
  readonly persons: readonly Person[];
  readonly parts: readonly Part[];
  readonly contacts: readonly Contact[];
  /** How many records name each member, by id; who is not in it has none. */
  readonly records: ReadonlyMap<string, number>;
}
