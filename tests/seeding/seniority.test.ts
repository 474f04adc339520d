import { describe, expect, it } from 'vitest';
import { seniorityOf } from '../../src/seeding/pool/seniority.ts';

describe('how senior somebody is', () => {
  it.each([
    ['stagiaire', 0],
    ['Étudiante en 3e année', 0],
    ['Marketing intern', 0],
    ['Doctorant', 0.2],
    ['confirmée', 0.5],
    ['Vrijwilligster', 0.5],
    ['ervaren', 0.6],
    ['Chercheuse', 0.6],
    ['Senior', 0.8],
    ['Team leader', 0.8],
    ['direction', 1],
    ['Directrice adjointe', 1],
    ['International director', 1],
    ['Head of internal audit', 1],
    ['associée', 1],
    ['gepensioneerd', 1],
    ['Emerita', 1],
  ])('is read of "%s" as %d', (level, seniority) => {
    expect(seniorityOf(level)).toBe(seniority);
  });

  it.each([
    'Internal auditor',
    'coach interne',
    'interne coach',
    'intern adviseur',
    'Partnerships officer',
    'Gestionnaire des partenariats',
    'directly reporting',
    'expertise',
    'Manageriaal',
    '漢字',
    '',
  ])('is not known of "%s"', (level) => {
    expect(seniorityOf(level)).toBeNaN();
  });

  it('is not known of somebody who says nothing of it', () => {
    expect(seniorityOf(null)).toBeNaN();
  });

  it('is that of the lower word where a title has two', () => {
    expect(seniorityOf('Junior manager')).toBe(0.2);
  });
});
