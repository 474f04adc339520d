import { FILTERS, MAP_TABS, type MapLook, USUAL_LOOK } from './map-look.ts';
import { monthIn } from './months.ts';
import { readStandpoint, writeStandpoint } from './standpoint.ts';

/** A part of an address that says nothing here, such as a month that is none. */
export interface Unread {
  readonly name: string;
  readonly value: string;
}

const NODE = /^[a-z-]+\/.+$/;

/** What an address says is looked at; `unread` is what of it could not be understood, and is left out. */
export function readLook(parameters: URLSearchParams): { readonly look: MapLook; readonly unread: readonly Unread[] } {
  const unread: Unread[] = [];
  const leave = (name: string, value: string | null): null => {
    if (value !== null && value !== '') unread.push({ name, value });
    return null;
  };
  const month = (name: string): string | null => {
    const value = parameters.get(name);
    return monthIn(value) ?? leave(name, value);
  };
  const among = <Value extends string>(name: string, allowed: readonly Value[], usual: Value): Value => {
    const value = parameters.get(name);
    const found = allowed.find((each) => each === value);
    if (found === undefined) leave(name, value);
    return found ?? usual;
  };
  const node = (name: string): string | null => {
    const value = parameters.get(name);
    return value !== null && NODE.test(value) ? value : leave(name, value);
  };
  const [from, to] = inOrder(month('from'), month('to'));
  const [beforeFrom, beforeTo] = inOrder(month('beforeFrom'), month('beforeTo'));
  const layers = [...new Set(parameters.getAll('layer').filter((name) => name !== ''))];
  const look: MapLook = {
    layers: layers.length === 0 ? USUAL_LOOK.layers : layers,
    ...{ from, to },
    filters: Object.fromEntries(
      FILTERS.flatMap((name) => {
        const value = parameters.get(name)?.trim() ?? '';
        return value === '' ? [] : [[name, value]];
      }),
    ),
    around: [...new Set(parameters.getAll('around'))].filter((id) => NODE.test(id) || leave('around', id) !== null),
    steps: among('steps', ['1', '2'], '1') === '2' ? 2 : 1,
    selected: node('selected'),
    colourBy: parameters.get('colour') || USUAL_LOOK.colourBy,
    sizeBy: parameters.get('size') || USUAL_LOOK.sizeBy,
    tab: among('tab', MAP_TABS, USUAL_LOOK.tab),
    without: parameters.get('without') || null,
    at: readStandpoint(parameters.get('at')) ?? leave('at', parameters.get('at')),
    before: beforeFrom === null || beforeTo === null ? null : { from: beforeFrom, to: beforeTo },
  };
  return { look, unread };
}

/** The address of a look; what is as usual is left out of it, and what belongs to others stays. */
export function writeLook(look: MapLook, others: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(others);
  for (const name of OWN) next.delete(name);
  const put = (name: string, value: string | null, usual: string | null = null): void => {
    if (value !== null && value !== usual) next.set(name, value);
  };
  if (look.layers.join() !== USUAL_LOOK.layers.join()) for (const layer of look.layers) next.append('layer', layer);
  put('from', look.from);
  put('to', look.to);
  for (const name of FILTERS) put(name, look.filters[name] ?? null);
  for (const id of look.around) next.append('around', id);
  if (look.around.length > 0) put('steps', String(look.steps), '1');
  put('selected', look.selected);
  put('colour', look.colourBy, USUAL_LOOK.colourBy);
  put('size', look.sizeBy, USUAL_LOOK.sizeBy);
  put('tab', look.tab, USUAL_LOOK.tab);
  put('without', look.without);
  put('beforeFrom', look.before?.from ?? null);
  put('beforeTo', look.before?.to ?? null);
  put('at', look.at === null ? null : writeStandpoint(look.at));
  return next;
}

const OWN = [
  ...['layer', 'from', 'to', ...FILTERS, 'around', 'steps', 'selected', 'colour', 'size', 'tab', 'without'],
  ...['beforeFrom', 'beforeTo', 'at'],
];

/** A window that ends before it begins was meant the other way round. */
const inOrder = (one: string | null, other: string | null): [string | null, string | null] =>
  one !== null && other !== null && one > other ? [other, one] : [one, other];
