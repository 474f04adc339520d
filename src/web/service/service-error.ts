/** A rule that could be let go for somebody; `told` is the rule in words. */
export interface LetGo {
  readonly rule: string;
  readonly told: string;
  readonly member: { readonly id: string; readonly name: string };
}

/** What the service said when it did not answer; code `offline` when it said nothing. */
export class ServiceError extends Error {
  readonly code: string;
  /** Under which the service’s log has it. */
  readonly requestId: string | null;
  /** What the service said is wrong, in English, with what to do. */
  readonly remedy: string | null;
  /** Seconds after which to ask again for what is still being worked out; null for anything else. */
  readonly retryAfter: number | null;

  /** Names of the rules that forbid what was wished; empty for anything else. */
  readonly rules: readonly string[];

  /** For whom one of them could be let go, so that it can be. */
  readonly letGo: readonly LetGo[];

  /** Why a file is not taken; null for anything else. */
  readonly reason: string | null;

  constructor(
    code: string,
    requestId: string | null,
    remedy: string | null = null,
    retryAfter: number | null = null,
    rules: readonly string[] = [],
    letGo: readonly LetGo[] = [],
    reason: string | null = null,
  ) {
    super(code);
    this.code = code;
    this.requestId = requestId;
    this.remedy = remedy;
    this.retryAfter = retryAfter;
    this.rules = rules;
    this.letGo = letGo;
    this.reason = reason;
  }
}

/** Whether the service is at it and only asks for patience. */
export const isWorkedOutStill = (error: unknown): error is ServiceError & { readonly retryAfter: number } =>
  error instanceof ServiceError && error.retryAfter !== null;
