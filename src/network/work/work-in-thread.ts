import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/index.ts';
import type { NetworkWork } from './network-work.ts';
import type { FromWorker, ToWorker } from './work-messages.ts';

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does the work of networks in one thread of its own, one thing after the other, so that measuring and laying out 10,000
 * nodes keeps nobody from being answered. The thread begins with the first thing asked, holds nothing open, and is begun
 * anew after a fault.
 */
export function workInThread(launch: () => Worker = launchWorker): NetworkWork {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const open = (): Worker => {
    const opened = launch();
    const fail = (error: unknown): void => {
      if (worker === opened) worker = undefined;
      for (const one of waiting.values()) one.reject(error);
      waiting.clear();
    };
    opened
      .on('message', (message: FromWorker) => {
        const one = waiting.get(message.id);
        waiting.delete(message.id);
        // While somebody waits the process stays; else it may end.
        if (waiting.size === 0) opened.unref();
        if (message.kind === 'done') one?.resolve(message.result as never);
        else if (message.kind === 'refused')
          one?.reject(new AppError(message.code, message.message, { details: message.details }));
        else one?.reject(faultAt(message));
      })
      .on('error', fail)
      .on('exit', () => fail(new Error('the thread that works out networks stopped')));
    return opened;
  };

  const ask = <Result>(work: ToWorker['work'], ...given: readonly unknown[]): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      worker ??= open();
      worker.ref();
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.postMessage({ id: last, work, given } satisfies ToWorker);
    });

  return {
    measure: (network) => ask('measure', network),
    figure: (network, groups) => ask('figure', network, groups),
    layOut: (drawing) => ask('layOut', drawing),
  };
}

function launchWorker(): Worker {
  return new Worker(new URL(`./worker${extname(import.meta.url)}`, import.meta.url));
}

function faultAt({ name, stack }: { readonly name: string; readonly stack: string }): Error {
  const fault = new Error(`a fault in the thread that works out networks (${name})`);
  fault.stack = `${fault.message}\n${stack}`;
  return fault;
}
