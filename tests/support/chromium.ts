import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where the usual packages put a Chromium; `CHROMIUM` names another. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test pages with, or undefined; `npm test` installs one where it may. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'], ...PLACES].find((path) => path !== undefined && path !== '' && existsSync(path));
}

/** Why the browser tests are skipped, and what to do about it. */
export const NO_CHROMIUM =
  'no Chromium found: install one (Debian: apt-get install chromium) or name one with CHROMIUM=/path/to/chromium';

/** A browser without a screen that talks to nobody but the service under test. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
