import { readFileSync } from 'node:fs';
import { AppError } from '../../domain/index.ts';

/** What to do when the data itself is damaged: there is no way but a backup. */
const RESTORE =
  'move the folder neo4j/data of MAILLON_HOME away, start again, and put back a backup (maillon restore FILE --replace)';

/** Why a server ended instead of answering, in a few words: what its own output says, and what it means here. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/Address already in use|BindException/, 'its port was taken meanwhile'],
  [/No space left on device|not enough (disk )?space/i, 'the disk is full'],
  [/Lock file has been locked|FileLockException|store_lock/, 'another Neo4j uses the same data'],
  [/UnsupportedClassVersionError/, 'this Java is too old for it'],
  [
    /Could not reserve enough space|Cannot allocate memory|insufficient memory/i,
    'the machine has too little free memory',
  ],
  [/Unrecognized (VM )?option|Could not create the Java Virtual Machine/, 'this Java refuses its options'],
  [/Unrecognized setting|Error evaluating value for setting/, 'it does not know a setting of its configuration'],
  [/(unsupported|unknown|newer|downgrade).{0,60}(store|version|format)/i, 'its data was written by a newer Neo4j'],
  [
    /Java ended with code 3$|OutOfMemoryError/,
    `it ran out of memory: give it more or, where it was stopped uncleanly before, its log of transactions is damaged: ${RESTORE}`,
  ],
  [
    /(UnsupportedLogVersion|IncompleteLogHeader|TransactionLogError|RecoveryStartInformation|checksum.{0,40}(mismatch|incorrect))/i,
    `its log of transactions is damaged: ${RESTORE}`,
  ],
  [/AccessDeniedException|Permission denied/, 'a file in its folder may not be read or written'],
  [
    /ClassNotFoundException|NoClassDefFoundError|Could not find or load main class/,
    'its jars are incomplete: remove the folder of this version and start again',
  ],
];

/** Of a server that answers and cannot open its database; `message` is its own word on it. */
export function damagedData(message: string): AppError {
  return new AppError(
    'unavailable',
    `its data is damaged, as an unclean stop on a failing or full disk may leave it: ${message.trim().slice(0, 300)}. ${RESTORE}`,
    { details: { reason: 'damaged-data' } },
  );
}

const PORT_TAKEN = REASONS[0]?.[0] ?? /$^/;

/** One line that says why the server did not start and where its log is. */
export function startupFailure(version: string, consoleLog: string, ended: string): AppError {
  const output = readTail(consoleLog);
  const known = REASONS.find(([pattern]) => pattern.test(`${output}\n${ended}`))?.[1];
  return new AppError(
    'unavailable',
    `Neo4j ${version} did not start: ${known ?? lastError(output) ?? ended} (log: ${consoleLog})`,
    {
      details: { portTaken: PORT_TAKEN.test(output) },
    },
  );
}

function readTail(path: string): string {
  try {
    return readFileSync(path, 'utf8').slice(-50_000);
  } catch {
    return '';
  }
}

/** The innermost cause in a Java trace, or the last line that calls itself an error. */
function lastError(output: string): string | undefined {
  const lines = output.split('\n');
  const line =
    lines.findLast((text) => text.startsWith('Caused by: ')) ??
    lines.findLast((text) => /\b(ERROR|Error)\b/.test(text));
  return line
    ?.replace(/^Caused by: |^.*ERROR\s+/, '')
    .trim()
    .slice(0, 200);
}
