import type { DumpFile, DumpFiles, DumpIndex } from './dump-index.ts';
import type { DumpRecords } from './dump-records.ts';

/** What is not known when a file of a dump is not there. */
const WITHOUT: Readonly<Record<Exclude<DumpFile, 'Posts'>, string>> = {
  Users: 'members are those who wrote something, called by the name that stands there, else by their number',
  Tags: 'topics are the tags of the questions, without a description',
  Votes: 'which answers were accepted is known of the questions alone',
  PostLinks: 'which questions are related or duplicates is not known',
  Badges: 'for which topics members have badges is not known',
  Comments: 'there are no comments',
};

/** What a dump cannot say, and what of it was passed over. */
export function toldOfDump(
  files: DumpFiles,
  index: DumpIndex | undefined,
  read: DumpRecords | undefined,
): readonly string[] {
  const told = (Object.keys(WITHOUT) as (keyof typeof WITHOUT)[])
    .filter((file) => !files.has(file))
    .map((file) => `without ${file}.xml: ${WITHOUT[file]}`);
  if (read === undefined) return told;
  if (index?.hasAllUsers === false && files.has('Users') && read.unnamed > 0)
    told.push(`not all of Users.xml could be read: ${read.unnamed} members are known by what they wrote alone`);
  if (read.nobodys > 0)
    told.push(`by somebody without a number of their own, so by no member: ${read.nobodys} posts and comments`);
  if (read.looseComments > 0)
    told.push(`passed over, under no question or answer of the dump: ${read.looseComments} comments`);
  return told;
}
