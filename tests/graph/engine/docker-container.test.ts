import { describe, expect, it } from 'vitest';
import { containerName, containerSettings, runArguments } from '../../../src/graph/engine/docker-container.ts';

const state = { container: containerName('/home/ana/.maillon'), version: '5.26.30', port: 17_687 };
const files = { folder: '/home/ana/.maillon/neo4j/docker', settings: '/home/ana/container.env', user: '1000:1000' };

/** What follows each option of a kind. */
const valuesOf = (option: string, args: readonly string[]): string[] =>
  args.flatMap((argument, at) => (args[at - 1] === option ? [argument] : []));

describe('the container of a home', () => {
  it('is called the same for the same home, and otherwise for another', () => {
    expect(state.container).toMatch(/^maillon-[0-9a-f]{12}$/);
    expect(containerName('/home/ana/.maillon')).toBe(state.container);
    expect(containerName('/home/bert/.maillon')).not.toBe(state.container);
  });

  it('is reached from this machine alone, keeps its data in the home, and belongs to who runs it', () => {
    const args = runArguments(state, files);
    expect(args.slice(0, 2)).toEqual(['run', '--detach']);
    expect(valuesOf('--name', args)).toEqual([state.container]);
    expect(valuesOf('--publish', args)).toEqual(['127.0.0.1:17687:7687']);
    expect(valuesOf('--volume', args)).toEqual(['/home/ana/.maillon/neo4j/docker:/data']);
    expect(valuesOf('--user', args)).toEqual(['1000:1000']);
    expect(args.at(-1)).toBe('neo4j:5.26.30-community');
  });

  it('is run by whom the image chooses where there are no users by number', () => {
    expect(runArguments(state, { ...files, user: undefined })).not.toContain('--user');
  });

  it('is told its password in a file, and never among the arguments', () => {
    const settings = containerSettings('secret-word', { heap: 512, pageCache: 256 });
    expect(settings.split('\n')).toEqual([
      'NEO4J_AUTH=neo4j/secret-word',
      'NEO4J_server_memory_heap_max__size=512m',
      'NEO4J_server_memory_pagecache_size=256m',
      'NEO4J_dbms_usage__report_enabled=false',
      'NEO4J_server_http_enabled=false',
      '',
    ]);
    const args = runArguments(state, files);
    expect(args.join(' ')).not.toContain('secret-word');
    expect(valuesOf('--env-file', args)).toEqual([files.settings]);
  });
});
