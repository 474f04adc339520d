import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AppError } from '../../../src/domain/index.ts';
import { NETWORK_FORMATS } from '../../../src/network/files/network-format.ts';
import { readNetwork } from '../../../src/network/files/read-network.ts';
import { writeNetwork } from '../../../src/network/files/write-network.ts';
import { runs } from '../../support/law-seed.ts';
import { anyView, COMMUNITY } from './views.ts';

/** Reads it, whatever it is; anything thrown must be one of ours. What was read can be written again. */
function readAny(text: string, format?: (typeof NETWORK_FORMATS)[number]['format']): void {
  try {
    const { view } = readNetwork(text, format === undefined ? {} : { format });
    expect(readNetwork(writeNetwork(view, 'json')).view).toEqual(view);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
  }
}

test('any text at all is read or refused in words', () => {
  const formats = fc.constantFrom(undefined, ...NETWORK_FORMATS.map(({ format }) => format));
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), formats, (text, format) => readAny(text, format)),
    runs(400),
  );
});

test('a file of which a piece is lost, doubled or swapped for something else is read or refused in words', () => {
  const written = NETWORK_FORMATS.filter(({ isWritten }) => isWritten).map(({ format }) => format);
  const views = fc.oneof(fc.constant(COMMUNITY), anyView);
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const piece = fc.constantFrom('', '<', '"', '&', ';', ',', '\n', ']]>', '<a>', '{"', 'NaN', '-1', '\u0000', 'null');
  fc.assert(
    fc.property(views, fc.constantFrom(...written), place, place, piece, (view, format, from, to, other) => {
      const text = writeNetwork(view, format);
      readAny(text.slice(0, from * text.length) + other + text.slice(to * text.length), format);
    }),
    runs(300),
  );
});
