import type { Found } from '../reading/found.ts';
import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { walk } from '../reading/walk.ts';
import { openArchive } from './mail/open-archive.ts';

const MBOX = /\.(mbox|mbx)(\.gz)?$/i;
const ONE_MAIL = /\.eml$/i;

/** The mails of a list or a box: what begins a thread is asked, what follows is said to it. */
export const mail: SourceReader = {
  kind: 'mail',
  about: 'mails (an .mbox, or a folder of .eml)',
  takes: async (found) => (found.entries === undefined ? isMail(found) : isFolderOfMails(found.entries)),
  async open({ path, name: own, entries, bytes }) {
    const files = entries === undefined ? [{ path, name: own, bytes }] : await walk(path);
    return openArchive(
      sourceName(own),
      entries === undefined ? files : files.filter(({ name }) => MBOX.test(name) || ONE_MAIL.test(name)),
    );
  },
};

async function isMail(found: Found): Promise<boolean> {
  if (MBOX.test(found.name) || ONE_MAIL.test(found.name)) return true;
  // Archives of lists are called .txt.gz and the like: their first line says who sent the first mail, and when.
  return /^From \S.*\d\d:\d\d.*\r?\n[\w-]+: /.test((await found.beginning()).toString('latin1', 0, 2_000));
}

function isFolderOfMails(entries: readonly string[]): boolean {
  return entries.length > 0 && entries.every((entry) => MBOX.test(entry) || ONE_MAIL.test(entry));
}
