import { describe, expect, it } from 'vitest';
import { BY_NAME, tableRows } from '../../../src/web/pages/map/table/table-rows.ts';
import { SMALL } from './small-network.ts';

const labels = (...asked: Parameters<typeof tableRows>) => tableRows(...asked).map(({ label }) => label);

describe('the table of a network', () => {
  it('is by name, whoever has none last', () => {
    expect(labels(SMALL.nodes, BY_NAME, '', 'fr')).toEqual(['Ana', 'Béa', 'Jan', 'Les jeudis', 'Lucie', 'Tom', '']);
  });

  it('finds without accents and capitals, in names and functions', () => {
    expect(labels(SMALL.nodes, BY_NAME, 'BEA', 'fr')).toEqual(['Béa']);
    expect(labels(SMALL.nodes, BY_NAME, 'coach', 'fr')).toEqual(['Ana', 'Tom']);
  });

  it('is sorted by a measure either way, those alike by name and those without it last', () => {
    const by = (isDescending: boolean) => labels(SMALL.nodes, { by: 'degree', isDescending }, '', 'fr');
    expect(by(false)).toEqual(['Béa', 'Jan', 'Ana', 'Tom', '', 'Lucie', 'Les jeudis']);
    expect(by(true)).toEqual(['Lucie', 'Ana', 'Tom', '', 'Béa', 'Jan', 'Les jeudis']);
  });
});
