/** Rows of the graph that the community in memory is made from. */
export interface MemberRow {
  readonly id: string;
  readonly visibility: string;
  readonly paused: boolean;
  readonly notNow: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly participation: string | null;
  readonly languages: readonly string[];
  readonly askBudget: number | null;
}

export interface TopicRow {
  readonly id: string;
  readonly label: string | null;
  readonly labelFr: string | null;
  readonly labelNl: string | null;
  readonly labelEn: string | null;
  readonly names: readonly string[];
}

export interface ItemRow {
  readonly type: string;
  readonly id: string;
  readonly date: string | null;
  readonly ended: string | null;
  readonly accepted: boolean;
  readonly verdict: string | null;
}

export interface EdgeRow {
  readonly relation: string;
  readonly fromType: string;
  readonly fromId: string;
  readonly toType: string;
  readonly toId: string;
  readonly id: string | null;
  readonly role: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly strength: number | null;
}
