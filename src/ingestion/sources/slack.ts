import type { SourceReader } from '../reading/source.ts';
import { sourceName } from '../reading/source-name.ts';
import { walk } from '../reading/walk.ts';
import { openWorkspace } from './slack/open-workspace.ts';

/** An export of a Slack workspace, unpacked or as the zip that Slack gives. */
export const slack: SourceReader = {
  kind: 'chat',
  about: 'a Slack export (the zip, or its folder with channels.json and users.json)',
  takes: ({ entries }) => ['channels.json', 'users.json'].every((name) => entries?.includes(name)),
  open: async ({ path }) => openWorkspace(workspaceName(path), await walk(path)),
};

/**
 * The name without the days that Slack writes into it (`Velo Slack export Jan 1 2026 - Feb 1 2026`): the same people and
 * channels come again in the next export.
 */
function workspaceName(path: string): string {
  const name = sourceName(path);
  return name.replace(/[\s_-]*slack[\s_-]*export.*$/i, '').trim() || name;
}
