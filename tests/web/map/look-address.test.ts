import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLook, writeLook } from '../../../src/web/pages/map/look/look-address.ts';
import { FILTERS, MAP_TABS, type MapLook, USUAL_LOOK } from '../../../src/web/pages/map/look/map-look.ts';
import { queryOf } from '../../../src/web/pages/map/look/query-of.ts';

const read = (address: string) => readLook(new URLSearchParams(address));

describe('the address of the map', () => {
  it('says nothing of what is as usual, and keeps what belongs to the page', () => {
    expect(writeLook(USUAL_LOOK, new URLSearchParams('lang=nl&tab=table')).toString()).toBe('lang=nl');
    expect(read('lang=nl')).toEqual({ look: USUAL_LOOK, unread: [] });
  });

  it('is read as it was written, whatever is looked at', () => {
    const looks = fc.record({
      layers: fc.uniqueArray(fc.constantFrom('advice', 'trust', 'people-topics'), { minLength: 1 }),
      filters: fc.constantFrom({}, { organisation: 'ville' }, { function: 'chef·fe de projet', speaks: 'nl' }),
      around: fc.uniqueArray(fc.constantFrom('member/ana', 'topic/a b&c=d', 'member/noël')),
      selected: fc.constantFrom(null, 'member/ana', 'topic/vélo'),
      steps: fc.constantFrom(1 as const, 2 as const),
      tab: fc.constantFrom(...MAP_TABS),
      colourBy: fc.constantFrom('community', 'function'),
      sizeBy: fc.constantFrom('degree', 'same'),
      without: fc.constantFrom(null, 'ana'),
      from: fc.constantFrom(null, '2023-05'),
      to: fc.constantFrom(null, '2026-03'),
      before: fc.constantFrom(null, { from: '2022-01', to: '2022-12' }),
      at: fc.constantFrom(null, { x: 0.5, y: 0.5, ratio: 0.4444 }, { x: -0.2, y: 1.0314, ratio: 2 }),
    });
    fc.assert(
      fc.property(looks, (chosen) => {
        const look: MapLook = { ...chosen, steps: chosen.around.length === 0 ? 1 : chosen.steps };
        expect(readLook(writeLook(look, new URLSearchParams('lang=fr')))).toEqual({ look, unread: [] });
      }),
    );
  });

  it('tells what of it says nothing, and leaves that out', () => {
    const { look, unread } = read(
      'from=2025-13&to=2025-06-30&tab=globe&steps=9&selected=ana&around=ana&around=member/ana&at=0.5,1e9,1',
    );
    expect(look).toMatchObject({
      from: null,
      to: '2025-06',
      tab: 'map',
      steps: 1,
      selected: null,
      at: null,
      around: ['member/ana'],
    });
    expect(unread.map(({ name, value }) => `${name}=${value}`).sort()).toEqual(
      ['around=ana', 'at=0.5,1e9,1', 'from=2025-13', 'selected=ana', 'steps=9', 'tab=globe'].sort(),
    );
  });

  it('turns a window round that ends before it begins', () => {
    expect(read('from=2025-09&to=2025-02').look).toMatchObject({ from: '2025-02', to: '2025-09' });
  });

  it('asks the service for whole months and every filter', () => {
    const filters = Object.fromEntries(FILTERS.map((name) => [name, name]));
    expect(queryOf({ ...USUAL_LOOK, from: '2024-02', to: '2024-02', filters })).toEqual({
      layer: ['advice', 'answers'],
      from: '2024-02-01',
      to: '2024-02-29',
      ...filters,
    });
    expect(queryOf(USUAL_LOOK)).toEqual({ layer: ['advice', 'answers'] });
  });
});
