import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../../domain/index.ts';
import { HTTP_STATUS, statusOf, toAppError } from '../errors.ts';
import { faultOf } from '../fault.ts';
import type { RequestContext } from '../http/request-context.ts';

/** Every error of an operation by the one table: code, request id and details stand in its `extensions`. */
export function maskErrors(): Plugin<object, { readonly caller: RequestContext }> {
  return {
    onResultProcess({ result, setResult, serverContext: { caller } }) {
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      // The engine drops what was thrown by an abort: an operation without data always says why.
      const errors = result.errors.length > 0 ? result.errors : [caller.signal.reason];
      setResult({ ...result, errors: errors.map((error) => mask(error, caller)) });
    },
  };
}

function mask(thrown: unknown, { id, log }: RequestContext): GraphQLError {
  const own = isGraphQLError(thrown) ? thrown : undefined;
  const origin = originOf(thrown);
  const error = isGraphQLError(origin) ? ofTheOperation(origin) : toAppError(origin);
  if (error.code === 'internal') log.error({ fault: faultOf(error.cause) }, 'a fault of ours');
  return new GraphQLError(error.message, {
    nodes: own?.nodes ?? null,
    source: own?.source ?? null,
    positions: own?.positions ?? null,
    path: own?.path ?? null,
    extensions: {
      code: error.code,
      requestId: id,
      ...(Object.keys(error.details).length > 0 ? { details: error.details } : {}),
      // A field that failed stands beside others that were answered: only a whole operation has a status.
      ...(own?.path === undefined ? { http: { status: statusOf(error) } } : {}),
    },
  });
}

/** What was thrown first: the engine wraps it, once or twice, to say at which field. */
function originOf(thrown: unknown): unknown {
  let origin = thrown;
  while (isGraphQLError(origin) && origin.originalError != null) origin = origin.originalError;
  return origin;
}

/** By its name: a loader may have given the engine another copy of the same class. */
function isGraphQLError(thrown: unknown): thrown is GraphQLError {
  return thrown instanceof Error && thrown.name === 'GraphQLError';
}

/** GraphQL's own word about the operation: its syntax, a field that is not there, a limit. */
function ofTheOperation(error: GraphQLError): AppError {
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: unknown } };
  const known = (Object.keys(HTTP_STATUS) as (keyof typeof HTTP_STATUS)[]).find(
    (name) => name === code || (http?.status === 403 && name === 'forbidden'),
  );
  return new AppError(known ?? 'bad-input', error.message);
}
