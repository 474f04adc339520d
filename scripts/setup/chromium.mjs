// @ts-check
import { existsSync } from 'node:fs';
import { run, say } from './checkout.mjs';

/** Where the usual packages put a Chromium; `CHROMIUM` names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @returns {string | undefined} the path of a Chromium to test pages with */
export function findChromium() {
  return [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/**
 * Sees to it that the browser tests find a Chromium: installs Debian's where it may, otherwise says how.
 * Without one the browser tests are skipped with that reason; nothing fails.
 */
export async function ensureChromium() {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('browser    installing Debian’s chromium for the browser tests (once)');
    const install = () => run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true });
    try {
      await run('apt-get', ['update'], { quiet: true });
      await install();
      return;
    } catch (error) {
      say(`browser    could not be installed: ${error instanceof Error ? error.message : error}`);
    }
  }
  say('browser    no Chromium found: the browser tests are skipped. Install one (Debian: apt-get install chromium)');
  say('           or name one with CHROMIUM=/path/to/chromium.');
}
