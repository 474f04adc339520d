/** Who did what, for the keeper: roles, invitations, looking as somebody. Ids alone, no personal text. */
export interface AuditLog {
  note(entry: {
    /** What was done, such as `role`. */
    readonly what: string;
    /** Id of the account that did it, or `command`. */
    readonly by: string;
    /** Id of whom or what it was done to. */
    readonly about?: string;
    readonly details?: Record<string, string | number>;
  }): Promise<void>;
}
