import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitCells } from '../../../src/network/files/read/csv-cells.ts';

test('quotes are told apart, doubled ones are one, and lines may end inside them', () => {
  expect(splitCells('a, "b ""x""\r\ny" ,\r\n\r\n"c"d,\n', ',')).toEqual([
    { cells: ['a', ['b "x"\r\ny'], ''], row: 1 },
    { cells: ['cd', ''], row: 3 },
  ]);
  expect(splitCells('a;b', ';')).toEqual([{ cells: ['a', 'b'], row: 1 }]);
  expect(splitCells('a,', ',')).toEqual([{ cells: ['a', ''], row: 1 }]);
  expect(splitCells('', ',')).toEqual([]);
});

test('any table has the cells that csv-parse finds', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ';', 'é'), maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 3 })),
      fc.constantFrom('\r\n', '\n'),
      (rows, end) => {
        const text = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + end).join('');
        const theirs = parse(text, { relax_column_count: true, record_delimiter: end });
        expect(splitCells(text, ',').map(({ cells }) => cells.map((one) => one[0]))).toEqual(theirs);
      },
    ),
  );
});
