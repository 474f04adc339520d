import { describe, expect, test } from 'vitest';
import { chooseMemory } from '../../../src/graph/engine/memory.ts';
import { serverArguments, serverConfiguration } from '../../../src/graph/engine/server-settings.ts';

const plan = {
  port: 7999,
  shortLived: false,
  memory: { heap: 768, pageCache: 256 },
  logs: '/home/zoé/my maillon/logs/neo4j',
};
const longTerm = { ...plan, version: '5.26.30', java: 17 };
const calendar = { ...plan, version: '2026.08.1', java: 25 };

describe('the managed server', () => {
  test.each([longTerm, calendar])('$version listens on loopback only, asks for a password and tells nobody', (of) => {
    const lines = serverConfiguration(of).split('\n');
    expect(lines).toContain('server.bolt.listen_address=127.0.0.1:7999');
    expect(lines).toContain('dbms.security.auth_enabled=true');
    expect(lines).toContain('server.http.enabled=false');
    expect(lines).toContain('dbms.usage_report.enabled=false');
    expect(lines).toContain('server.memory.pagecache.size=256m');
    expect(lines).toContain('db.logs.query.enabled=OFF');
  });

  test('is given only settings that its version knows', () => {
    expect(serverConfiguration(longTerm)).not.toMatch(/fleet/);
    expect(serverConfiguration(calendar)).toMatch(/server\.fleet_discovery\.enabled=false/);
  });

  test('starts by the main class and the flags of its version and Java', () => {
    const words = (of: typeof longTerm) => serverArguments(of, '/jars', '/home/neo4j', '/home/neo4j/conf');
    expect(words(longTerm)).toContain('org.neo4j.server.CommunityEntryPoint');
    expect(words(longTerm)).not.toContain('--enable-native-access=ALL-UNNAMED');
    expect(words(calendar)).toContain('org.neo4j.server.Neo4jCommunity');
    expect(words(calendar)).toContain('--enable-native-access=ALL-UNNAMED');
    expect(words(longTerm)).toContain('-Xmx768m');
    expect(words(longTerm)).toContain('-XX:+UseG1GC');
    expect(words({ ...longTerm, shortLived: true })).toContain('-XX:TieredStopAtLevel=1');
  });
});

test.each([
  ['a small machine', 2, { heap: 512, pageCache: 128 }],
  ['a laptop', 16, { heap: 1_365, pageCache: 683 }],
  ['a large server', 256, { heap: 2_048, pageCache: 1_024 }],
])('memory fits %s of %i GB', (_, gigabytes, memory) => {
  expect(chooseMemory(gigabytes * 1024 ** 3)).toEqual(memory);
});
