import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { TaskQueue } from '../../src/embedding/task-queue.ts';

/** A queue that notes each step as it is done, and each end. */
function notedQueue() {
  const noted: string[] = [];
  const queue = new TaskQueue<string>({
    done: (_, name) => void noted.push(`${name} done`),
    failed: (id) => void noted.push(`${id} failed`),
  });
  let id = 0;
  const add = (name: string, steps: number, { urgent = false, during = (_: number) => {} } = {}): number => {
    id += 1;
    queue.add({
      id,
      urgent,
      steps: (async function* () {
        for (let step = 1; step <= steps; step += 1) {
          noted.push(`${name} ${step}`);
          during(step);
          yield;
        }
        return name;
      })(),
    });
    return id;
  };
  return { noted, queue, add, until: (last: string) => vi.waitFor(() => expect(noted.at(-1)).toBe(last)) };
}

test('a question that comes during a long run of passages waits for the step at hand and no longer', async () => {
  const { noted, add, until } = notedQueue();
  add('passages', 5, { during: (step) => step === 2 && add('question', 2, { urgent: true }) });
  await until('passages done');
  expect(noted).toEqual([
    ...['passages 1', 'passages 2', 'question 1', 'question 2', 'question done'],
    ...['passages 3', 'passages 4', 'passages 5', 'passages done'],
  ]);
});

test('so does one whose message arrives between two steps', async () => {
  const { noted, add, until } = notedQueue();
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = () => add('question', 1, { urgent: true });
  add('passages', 50, { during: (step) => step === 2 && port1.postMessage('a question') });
  await until('passages done');
  port1.close();
  // The message takes a turn of the loop to arrive, and a step may have begun in it.
  expect(noted.indexOf('question 1')).toBeLessThanOrEqual(noted.indexOf('passages 4') + 1);
});

test('tasks of one kind are served in the order they came', async () => {
  const { noted, add, until } = notedQueue();
  for (const name of ['one', 'two']) add(name, 1);
  await until('two done');
  expect(noted).toEqual(['one 1', 'one done', 'two 1', 'two done']);
});

test('a dropped task is forgotten, and one that fails ends alone', async () => {
  const { noted, queue, add, until } = notedQueue();
  add('dropped', 3, { during: (step) => step === 1 && queue.drop(1) });
  const failing = add('failing', 1, {
    during: () => {
      throw new Error('token ids 101 2339');
    },
  });
  add('last', 1);
  await until('last done');
  await nextTurn();
  expect(noted).toEqual(['dropped 1', 'failing 1', `${failing} failed`, 'last 1', 'last done']);
});
