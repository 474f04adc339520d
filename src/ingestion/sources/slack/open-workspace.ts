import { broken } from '../../reading/broken.ts';
import { Counted } from '../../reading/counted.ts';
import type { OnBytes } from '../../reading/file-bytes.ts';
import { type JsonValue, jsonValues } from '../../reading/json-values.ts';
import { madeItem } from '../../reading/made-item.ts';
import type { CommunitySource, SourceItem } from '../../reading/source.ts';
import type { WalkedFile } from '../../reading/walk.ts';
import type { ChannelJson, MessageJson, UserJson } from './slack-json.ts';
import { WorkspaceIndex } from './workspace-index.ts';
import { WorkspaceRecords } from './workspace-records.ts';

const DAY = /^(.+)\/\d{4}-\d\d-\d\d\.json$/;
/** Lists of what not everyone may read: private channels, and messages between two or a few. */
const PRIVATE = ['groups.json', 'dms.json', 'mpims.json'] as const;

/** An export of a Slack workspace as a community. */
export function openWorkspace(workspace: string, walked: readonly WalkedFile[]): CommunitySource {
  const file = (name: string) => walked.find((one) => one.name === name);
  const lists = { users: file('users.json'), channels: file('channels.json') };
  const days = walked.filter(({ name }) => DAY.test(name));
  let index: WorkspaceIndex | undefined;
  let passedOver = new Counted();
  return {
    kind: 'chat',
    name: workspace,
    // What is no longer in a later export may have been left out of it: a month, a channel.
    isPart: true,
    bytes: [lists.users, lists.channels, ...days].reduce((sum, one) => sum + (one?.bytes ?? 0), 0),
    told: () => [
      ...passedOver.told(),
      'not in it: which answers were accepted; reactions are no votes and were passed over',
    ],
    async *items(onBytes) {
      index ??= await indexWorkspace(lists, days);
      passedOver = new Counted();
      const records = new WorkspaceRecords(workspace, index, passedOver);
      yield [madeItem({ file: 'channels.json', line: 1 }, { type: 'community', id: workspace, name: workspace })];
      yield* each<UserJson>(lists.users, onBytes, (user, place) =>
        records.member(user).map((made) => madeItem(place, made)),
      );
      yield* each<ChannelJson>(lists.channels, onBytes, (channel, place) =>
        records.topic(channel).map((made) => madeItem(place, made)),
      );
      const closed = new Set<string>();
      for (const day of days) {
        const channel = channelOf(day, index);
        if (channel === undefined) {
          closed.add(DAY.exec(day.name)?.[1] ?? '');
          onBytes(day.bytes);
          continue;
        }
        yield* each<MessageJson>(day, onBytes, (message, place) =>
          records.message(channel, message).map((made) => madeItem(place, made)),
        );
      }
      const lost = await countPrivate(walked);
      const unread = Math.max(lost, closed.size);
      if (unread > 0) passedOver.add('left out, private channels and direct messages', unread);
    },
  };
}

function channelOf(day: WalkedFile, index: WorkspaceIndex): string | undefined {
  return index.openChannels.get(DAY.exec(day.name)?.[1] ?? '');
}

async function indexWorkspace(
  lists: { readonly users: WalkedFile | undefined; readonly channels: WalkedFile | undefined },
  days: readonly WalkedFile[],
): Promise<WorkspaceIndex> {
  const index = new WorkspaceIndex();
  for await (const user of valuesOf<UserJson>(lists.users)) index.takeUser(user);
  for await (const channel of valuesOf<ChannelJson>(lists.channels)) index.takeChannel(channel);
  for (const day of days) {
    const channel = channelOf(day, index);
    if (channel === undefined) continue;
    for await (const message of valuesOf<MessageJson>(day)) index.takeMessage(channel, message);
  }
  return index;
}

async function countPrivate(walked: readonly WalkedFile[]): Promise<number> {
  let count = 0;
  for (const name of PRIVATE)
    for await (const _ of valuesOf<object>(walked.find((file) => file.name === name))) count += 1;
  return count;
}

async function* valuesOf<Value>(file: WalkedFile | undefined): AsyncGenerator<Value> {
  if (file === undefined) return;
  for await (const values of jsonValues(file.path, () => {}))
    for (const value of values) if (isObject(value)) yield value.value as Value;
}

/** Items of each value of a file; one that cannot be read is told by the line where it begins. */
async function* each<Value>(
  file: WalkedFile | undefined,
  onBytes: OnBytes,
  make: (value: Value, place: SourceItem['place']) => SourceItem[],
): AsyncGenerator<readonly SourceItem[]> {
  if (file === undefined) return;
  for await (const values of jsonValues(file.path, onBytes)) {
    yield values.flatMap((value): SourceItem | SourceItem[] => {
      if (value.fault !== undefined) return broken(file.name, value.line, value.fault.code, value.fault.message);
      return isObject(value) ? make(value.value as Value, { file: file.name, line: value.line }) : [];
    });
  }
}

function isObject({ value }: JsonValue): boolean {
  return typeof value === 'object' && value !== null;
}
