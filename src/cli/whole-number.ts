import { InvalidArgumentError } from 'commander';

/** Reads the value of an option that is a whole number, `least` to `most`, in digits alone. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`give a whole number ${bounds}.`);
  };
}
