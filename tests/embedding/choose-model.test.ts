import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseModel } from '../../src/embedding/choose-model.ts';

let models: string;
beforeEach(() => {
  models = mkdtempSync(join(tmpdir(), 'maillon-models-'));
  mkdirSync(join(models, 'example', 'small'), { recursive: true });
  writeFileSync(join(models, 'example', 'small', 'card.json'), '{}');
  writeFileSync(join(models, 'default.json'), '{"model": "example/small"}');
});
afterEach(() => rmSync(models, { recursive: true }));

describe('the model that is opened', () => {
  it('is the one that models/default.json names when nothing is chosen', () => {
    expect(chooseModel(undefined, models)).toBe(join(models, 'example', 'small'));
  });

  it('can be named by organisation and name, or by its folder', () => {
    expect(chooseModel('example/small', models)).toBe(join(models, 'example', 'small'));
    expect(chooseModel(join(models, 'example', 'small'), '/elsewhere')).toBe(join(models, 'example', 'small'));
  });

  it('is none when none is asked for', () => {
    expect(chooseModel('none', models)).toBeNull();
  });

  it('is refused, with where it was looked for, when it is not there', () => {
    expect(() => chooseModel('example/large', models)).toThrow(/'example\/large'.*card\.json.*MAILLON_MODEL/);
  });

  it('is refused when models/default.json is broken', () => {
    writeFileSync(join(models, 'default.json'), '{"model": 3}');
    expect(() => chooseModel(undefined, models)).toThrow(/default\.json must be/);
    rmSync(join(models, 'default.json'));
    expect(() => chooseModel(undefined, models)).toThrow(/default\.json.*cannot be read/);
  });
});

describe('the default model', () => {
  it('stands in models/', () => {
    expect(chooseModel(undefined)).toMatch(/models\/[\w.-]+\/[\w.-]+$/);
  });
});
