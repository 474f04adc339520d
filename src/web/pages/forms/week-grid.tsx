// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are marked is a grid.

import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from 'react';
import { dayName, sayHours } from '../../../wording/index.ts';
import { useSpeech } from '../../messages/say.ts';

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** Hours that are shown at first: those in which groups meet. */
const USUAL = { first: 7, last: 22 } as const;
const MOVES: Readonly<Record<string, readonly [day: number, hour: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Free hours of a week, painted by mouse, by touch, or by keyboard: arrows go, space marks, shift and arrows mark on. */
export function WeekGrid(props: {
  readonly label: string;
  readonly slots: readonly number[];
  readonly onChange: (slots: number[]) => void;
}): ReactNode {
  const { language, say } = useSpeech();
  const { slots } = props;
  const free = new Set(slots);
  const isUsual = slots.every((slot) => slot % 24 >= USUAL.first && slot % 24 < USUAL.last);
  const [isWhole, setWhole] = useState(!isUsual);
  const [first, last] = isWhole ? [0, 24] : [USUAL.first, USUAL.last];
  const [focused, setFocused] = useState(9);
  const painting = useRef<{ marks: boolean; slots: Set<number> } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const set = (slot: number, marks: boolean, from: Iterable<number> = slots): Set<number> => {
    const next = new Set(from);
    if (marks) next.add(slot);
    else next.delete(slot);
    props.onChange([...next].sort((a, b) => a - b));
    return next;
  };
  const onKeyDown = (event: KeyboardEvent, slot: number): void => {
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      set(slot, !free.has(slot));
      return;
    }
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const day = Math.min(6, Math.max(0, Math.floor(slot / 24) + move[0]));
    const hour = Math.min(last - 1, Math.max(first, (slot % 24) + move[1]));
    const next = day * 24 + hour;
    if (event.shiftKey && next !== slot) set(next, free.has(slot));
    setFocused(next);
    table.current?.querySelector<HTMLElement>(`[data-slot="${next}"]`)?.focus();
  };
  const paint = (event: PointerEvent): void => {
    if (painting.current === null) return;
    // By touch the pointer stays with the cell it began on: what lies under it is asked for.
    const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-slot]');
    const slot = Number(under?.dataset['slot'] ?? Number.NaN);
    const { marks, slots: painted } = painting.current;
    if (Number.isNaN(slot) || painted.has(slot) === marks) return;
    painting.current.slots = set(slot, marks, painted);
  };
  const stop = (): void => {
    painting.current = null;
  };
  return (
    <div className="week">
      <p className="hint">{say('form.weekHint')}</p>
      <table
        ref={table}
        role="grid"
        aria-label={props.label}
        aria-multiselectable="true"
        onPointerMove={paint}
        onPointerUp={stop}
        onPointerCancel={stop}
        onPointerLeave={stop}
      >
        <thead>
          <tr>
            <td />
            {DAYS.map((day) => (
              <th key={day} scope="col" aria-label={dayName(language, day)}>
                {dayName(language, day, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last - first }, (_, i) => first + i).map((hour) => (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              {DAYS.map((day) => {
                const slot = (day - 1) * 24 + hour;
                return (
                  <td
                    key={day}
                    role="gridcell"
                    data-slot={slot}
                    tabIndex={slot === focused || (focused % 24 < first && slot === first) ? 0 : -1}
                    aria-selected={free.has(slot)}
                    aria-label={sayHours(language, [{ day, from: hour, to: hour + 1 }])}
                    onFocus={() => setFocused(slot)}
                    onKeyDown={(event) => onKeyDown(event, slot)}
                    onPointerDown={(event) => {
                      if (event.button !== 0) return;
                      event.currentTarget.releasePointerCapture(event.pointerId);
                      const marks = !free.has(slot);
                      painting.current = { marks, slots: set(slot, marks) };
                    }}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <label className="seed-check">
        <input type="checkbox" checked={isWhole} onChange={({ target }) => setWhole(target.checked)} />{' '}
        <span>{say('form.wholeDay')}</span>
      </label>
      <p className="hint" aria-live="polite">
        {say('form.hoursCount', { count: slots.length })}
      </p>
    </div>
  );
}
