import { thingAddress } from '../components/thing-link.tsx';

/** Things once stood behind the `#` of the address, as `/#member/julie-lambert`: links to them still lead there. */
export function followOldAddress(): void {
  const [, type, id] = /^#([a-z]+)\/(.+)$/.exec(location.hash) ?? [];
  if (location.pathname !== '/' || type === undefined || id === undefined) return;
  const language = new URLSearchParams(location.search).get('lang');
  const address = thingAddress(type, decoded(id));
  if (address !== null) history.replaceState(null, '', address + (language === null ? '' : `?lang=${language}`));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
