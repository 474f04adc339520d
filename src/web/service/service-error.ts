/** What the service said when it did not answer; code `offline` when it said nothing. */
export class ServiceError extends Error {
  readonly code: string;
  /** Under which the service’s log has it. */
  readonly requestId: string | null;
  /** What the service said is wrong, in English, with what to do. */
  readonly remedy: string | null;

  constructor(code: string, requestId: string | null, remedy: string | null = null) {
    super(code);
    this.code = code;
    this.requestId = requestId;
    this.remedy = remedy;
  }
}
