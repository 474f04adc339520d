import { fold } from '../../language/index.ts';

/** A mail address as two are compared. */
export interface Mail {
  /** As it was given, without case. */
  readonly exact: string;
  /** Without what stands after a plus, and without what the house counts for nothing: dots at Gmail, its two names. */
  readonly plain: string;
  readonly local: string;
  readonly domain: string;
  /** Of an office rather than a person. */
  readonly isShared: boolean;
  /** Of a house that gives addresses to anybody, so that the domain says nothing of them. */
  readonly isAnybodys: boolean;
}

const SHARED =
  /^(info|contact|admin|office|hello|hallo|bonjour|mail|secretariat|secretariaat|accueil|onthaal|support|team|equipe|hr|rh|noreply|no-reply|webmaster|post)$/;
const ANYBODYS =
  /^(gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|pm|fastmail|skynet|telenet|proximus|scarlet|voo|orange|wanadoo|free|laposte|sfr|ziggo|kpnmail|xs4all|users\.noreply\.github)\.[a-z.]+$/;

export function readMail(address: string): Mail | null {
  const exact = address.trim().toLowerCase();
  const at = exact.lastIndexOf('@');
  if (at < 1 || at === exact.length - 1) return null;
  const domain = exact.slice(at + 1) === 'googlemail.com' ? 'gmail.com' : exact.slice(at + 1);
  const whole = exact.slice(0, at);
  const local = whole.replace(/\+.*$/, '') || whole;
  const plain = `${domain === 'gmail.com' ? local.replaceAll('.', '') : local}@${domain}`;
  return { exact, plain, local, domain, isShared: SHARED.test(local), isAnybodys: ANYBODYS.test(domain) };
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:github|gitlab|linkedin|orcid)\.(?:com|org)\/[^\s<>"')\]]+/giu;

/** Pages and accounts that a text names, as they are compared: without protocol, `www.`, question and last slash. */
export function linksIn(texts: readonly string[]): string[] {
  const found = texts.flatMap((text) => text.match(ADDRESS) ?? []);
  const plain = found.map((address) =>
    fold(address)
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/^[a-z]{2}\.linkedin/, 'linkedin')
      .replace(/[?#].*$/, '')
      .replace(/[.,;:!/]+$/, ''),
  );
  return [...new Set(plain)].filter((address) => address.includes('.')).sort();
}
