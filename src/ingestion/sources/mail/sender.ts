import { mailKey } from './mail-threads.ts';

/** Who sent a mail. */
export interface Sender {
  /** Fingerprint of the address. */
  readonly key: string;
  readonly name: string;
  readonly email: string | undefined;
}

interface Address {
  readonly name: string;
  readonly address?: string | undefined;
}

/** Archives on the web write addresses so that no program finds them: `anna at example.org (Anna Berg)`. */
const HIDDEN = /^"?([^\s"@]+ at [^\s"()]+)"?\s*(?:\(([^)]*)\))?/;
/** Lists that send in somebody's place write so: `Anna Berg via Velo <velo@lists.example>`. */
const VIA = /^(.+?) via .+$/;

/** Who sent a mail, of its From as it stands and as it was read, and of whom answers go to where a list took their place. */
export function senderOf(from: string, read: Address | undefined, replyTo: Address | undefined): Sender | undefined {
  const via = VIA.exec(read?.name ?? '')?.[1];
  const address = (via !== undefined && replyTo?.address ? replyTo.address : read?.address)?.toLowerCase();
  if (address) {
    // What a list sends in the place of several people has one address: they are told apart by their names.
    const isLists = via !== undefined && !replyTo?.address;
    const name = via ?? read?.name;
    return {
      key: mailKey(isLists ? `${address} ${name}` : address),
      name: name || (address.split('@')[0] ?? address),
      email: isLists ? undefined : address,
    };
  }
  const [, hidden, name] = HIDDEN.exec(from) ?? [];
  if (hidden === undefined) return undefined;
  return { key: mailKey(hidden.toLowerCase()), name: name || (hidden.split(' at ')[0] ?? hidden), email: undefined };
}
