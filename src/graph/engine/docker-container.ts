import { createHash } from 'node:crypto';

/** A container that runs, or is about to. */
export interface ContainerState {
  readonly container: string;
  readonly version: string;
  /** Port on loopback. */
  readonly port: number;
}

/** One container per home: homes stand apart by their path. */
export function containerName(home: string): string {
  return `maillon-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
}

export interface ContainerFiles {
  /** Folder of its data. */
  readonly folder: string;
  /** File with its settings, the password among them: arguments can be read by anybody on the machine. */
  readonly settings: string;
  /** Whoever owns what it writes, as `uid:gid`; whom the image chooses when left out. */
  readonly user: string | undefined;
}

/** What `docker` is told to run: reached from this machine alone. */
export function runArguments(
  { container, version, port }: ContainerState,
  { folder, settings, user }: ContainerFiles,
): string[] {
  return [
    ...['run', '--detach', '--restart', 'on-failure:5', '--name', container],
    ...(user === undefined ? [] : ['--user', user]),
    ...['--publish', `127.0.0.1:${port}:7687`, '--volume', `${folder}:/data`, '--env-file', settings],
    `neo4j:${version}-community`,
  ];
}

/** The image reads settings from the environment: dots become `_`, underscores `__`. Memory is in MiB. */
export function containerSettings(
  password: string,
  memory: { readonly heap: number; readonly pageCache: number },
): string {
  return [
    `NEO4J_AUTH=neo4j/${password}`,
    `NEO4J_server_memory_heap_max__size=${memory.heap}m`,
    `NEO4J_server_memory_pagecache_size=${memory.pageCache}m`,
    'NEO4J_dbms_usage__report_enabled=false',
    'NEO4J_server_http_enabled=false',
    '',
  ].join('\n');
}
