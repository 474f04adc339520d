import type { RulesFile } from './rules-file.ts';

/** Rules by hand as they hold for those who are still there. Rules keep their places, for some are known by them. */
export function rulesOfThose(file: RulesFile, isThere: (id: string) => boolean): RulesFile {
  const narrow = <Entry extends { readonly members: string[] }>(entries: readonly Entry[]): Entry[] =>
    entries.map((entry) => ({ ...entry, members: entry.members.filter(isThere) }));
  return {
    ...file,
    ...{ together: narrow(file.together), apart: narrow(file.apart), fix: narrow(file.fix), keep: narrow(file.keep) },
    except: narrow(file.except),
  };
}
