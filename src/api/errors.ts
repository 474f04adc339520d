import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { AppError, type ErrorCode } from '../domain/index.ts';
import { faultOf } from './fault.ts';
import { contextOf } from './http/request-context.ts';

/** The one table from what went wrong to how it is told over HTTP; GraphQL gives the code in `extensions`. */
export const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-input': 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  internal: 500,
  unavailable: 503,
  timeout: 504,
};

/** What the protocol itself forbids: the same codes, with the status that HTTP has for it. */
export class ProtocolError extends AppError {
  readonly status: number;

  constructor(status: 405 | 415 | 421, message: string) {
    super(status === 421 ? 'forbidden' : 'bad-input', message);
    this.status = status;
  }
}

export const ErrorBody = z.object({
  error: z.object({
    code: z.enum(Object.keys(HTTP_STATUS) as [ErrorCode, ...ErrorCode[]]),
    message: z.string().describe('Names the value that is wrong and what to do about it.'),
    requestId: z.string().describe('Names the request in the log of the service.'),
    details: z.record(z.string(), z.unknown()).optional(),
  }),
});
export type ErrorBody = z.infer<typeof ErrorBody>;

/** Anything thrown as an error for the caller. What nobody foresaw is masked: its words may hold personal text. */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError)
    return error.code === 'internal' ? new AppError('internal', MASKED, { cause: error }) : error;
  if (error instanceof z.ZodError) return fromZod(error);
  if (isHttpError(error)) return fromHttpError(error);
  if (error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError'))
    return new AppError('timeout', 'this took longer than it may and was ended: try again, or ask for less', {
      cause: error,
    });
  return new AppError('internal', MASKED, { cause: error });
}

const MASKED = 'something went wrong here, not with what you sent: the log of the service has it under this request id';

export function statusOf(error: AppError): number {
  return error instanceof ProtocolError ? error.status : HTTP_STATUS[error.code];
}

function toErrorBody(error: AppError, requestId: string): ErrorBody {
  const { code, message, details } = error;
  return { error: { code, message, requestId, ...(Object.keys(details).length > 0 ? { details } : {}) } };
}

/** Last in the app: whatever was thrown leaves in the one shape. */
export const answerWithError: ErrorRequestHandler = (thrown, request, response, next) => {
  const { id, log } = contextOf(request);
  const error = toAppError(thrown);
  if (error.code === 'internal') log.error({ fault: faultOf(error.cause) }, 'a fault of ours');
  if (response.headersSent) {
    next(thrown);
    return;
  }
  const { retryAfter } = error.details;
  if (typeof retryAfter === 'number') response.set('retry-after', String(retryAfter));
  response.status(statusOf(error)).set('cache-control', 'no-store').json(toErrorBody(error, id));
};

/** Every wrong field with what is expected of it. The value itself stays out: it may be the question. */
function fromZod(error: z.ZodError): AppError {
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.') || 'body', problem: issue.message }));
  const message = fields.map(({ field, problem }) => `${field}: ${problem}`).join('; ');
  return new AppError('bad-input', message, { details: { fields } });
}

interface HttpError extends Error {
  readonly status: number;
  readonly type?: string;
  readonly limit?: number;
}

function isHttpError(error: unknown): error is HttpError {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500;
}

/** What Express and its body parser refuse. Their own words may quote the body, so ours stand in their place. */
function fromHttpError(error: HttpError): AppError {
  switch (error.type) {
    case 'entity.too.large':
      return new AppError('too-large', `the body is larger than ${error.limit ?? 0} bytes: send less`, {
        details: { limit: error.limit },
      });
    case 'entity.parse.failed':
      return new AppError('bad-input', 'the body is no JSON: send an object such as {"question": "…"}');
    case 'encoding.unsupported':
    case 'charset.unsupported':
      return new ProtocolError(415, 'the body must be JSON in UTF-8, plain or compressed with gzip, deflate or br');
    case 'request.aborted':
      return new AppError('bad-input', 'the request ended before its body was whole: send it again');
  }
  if (error.status === 413) return new AppError('too-large', 'the request is too large: send less');
  return new AppError('bad-input', 'the address or the headers of the request cannot be read: check their encoding');
}
