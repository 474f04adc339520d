import type { RecordOf } from '../../domain/index.ts';

/** Whether a group has ended by a day; one whose end lies ahead goes on. */
export function isOver({ ended }: Pick<RecordOf<'group'>, 'ended'>, today: string): boolean {
  return ended !== undefined && ended.slice(0, 10) <= today;
}
