import { delimiter, join } from 'node:path';
import type { EngineMemory } from './memory.ts';

/** What starting one server depends on. */
export interface ServerPlan {
  readonly version: string;
  readonly port: number;
  readonly memory: EngineMemory;
  /** Major version of the Java that runs it. */
  readonly java: number;
  /** Compiles quickly rather than well: half the processor time of a start, for a server of minutes. */
  readonly shortLived: boolean;
  /** Folder of Neo4j's own logs. */
  readonly logs: string;
}

/** Neo4j is numbered by the calendar since 2025; before, the long-term version is 5.26. */
function isCalendarVersion(version: string): boolean {
  return version.startsWith('20');
}

/**
 * The server's configuration. Neo4j exits when it meets a setting it does not know, so this is written per version.
 * It listens on loopback only, tells nobody that it runs, and writes no query and no parameter to a log.
 */
export function serverConfiguration({ version, port, memory, logs }: ServerPlan): string {
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.logs': logs.replaceAll('\\', '/'),
    'server.memory.pagecache.size': `${memory.pageCache}m`,
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'db.logs.query.enabled': 'OFF',
    // The defaults keep two days of transactions, which an import of one community makes larger than its graph.
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '128M size',
    ...(isCalendarVersion(version) ? CALENDAR_SETTINGS : LONG_TERM_SETTINGS),
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

// Both: a server told to stop would wait 10 s for connections that might still come; every one of them is ours.
const LONG_TERM_SETTINGS = {
  'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
};
const CALENDAR_SETTINGS = {
  'internal.dbms.bolt.netty_server_shutdown_quiet_period_duration': '0s',
  // Otherwise it announces itself to the local network and offers remote monitoring.
  'server.fleet_discovery.enabled': 'false',
  'dbms.fleet_manager.enabled': 'false',
};

/** Everything after `java`: what `bin/neo4j` would put there. */
export function serverArguments(plan: ServerPlan, jars: string, neo4jHome: string, configuration: string): string[] {
  return [
    `-Xms${Math.min(256, plan.memory.heap)}m`,
    `-Xmx${plan.memory.heap}m`,
    ...(plan.shortLived ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC']),
    // A server out of memory half works; gone, the next start recovers it.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
      (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
    ),
    ...(plan.java >= 21 ? ['--enable-native-access=ALL-UNNAMED', '--add-modules=jdk.incubator.vector'] : []),
    '-cp',
    [join(jars, '*')].join(delimiter),
    isCalendarVersion(plan.version) ? 'org.neo4j.server.Neo4jCommunity' : 'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${neo4jHome}`,
    `--config-dir=${configuration}`,
    '--console-mode',
  ];
}
