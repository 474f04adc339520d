/**
 * What pdf.js takes for granted, does not bring along, and Node 20 has not yet: each by its standard, only where it is
 * missing. Imported by the thread that reads a file alone: nothing else runs on what is set here.
 */

/** Sets what is missing. */
function provide(target: object, name: string, value: (...given: never[]) => unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

provide(
  Promise,
  'try',
  (work: (...given: unknown[]) => unknown, ...given: unknown[]) => new Promise((resolve) => resolve(work(...given))),
);

provide(URL, 'parse', (address: string, base?: string) =>
  URL.canParse(address, base) ? new URL(address, base) : null,
);

provide(Set.prototype, 'intersection', function (this: Set<unknown>, other: ReadonlySet<unknown>) {
  return new Set([...this].filter((one) => other.has(one)));
} as (...given: never[]) => unknown);

provide(Uint8Array.prototype, 'toBase64', function (this: Uint8Array) {
  return Buffer.from(this).toString('base64');
} as (...given: never[]) => unknown);

provide(Uint8Array, 'fromBase64', (text: string) => new Uint8Array(Buffer.from(text, 'base64')));
