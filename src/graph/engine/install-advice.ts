import { readFileSync } from 'node:fs';
import { javaFor } from './java.ts';
import type { Lacking } from './managed-engine.ts';

/** The systems whose commands we know. */
export type System = 'debian' | 'fedora' | 'macos' | 'windows' | 'other';

/** One message for a machine on which no Neo4j can be had: what is missing and the command that brings it. */
export function installAdvice(version: string, lacking: Lacking, system = detectSystem()): string {
  const { lowest } = javaFor(version);
  const missing = [
    ...(lacking.java ? [`Java ${lowest} or newer`] : []),
    ...(lacking.maven ? ['Maven'] : []),
    'a running Docker',
  ];
  return [
    `No Neo4j can be had here: ${missing.slice(0, -1).join(' and ')} is not found, nor ${missing.at(-1)}.`,
    `  ${commandFor(system, lowest)}`,
    '  or start Docker, or set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a Neo4j of your own.',
  ].join('\n');
}

function commandFor(system: System, java: number): string {
  const jdk = Math.max(java, 21);
  switch (system) {
    case 'debian':
      return java > 17
        ? `sudo apt install openjdk-${jdk}-jre-headless maven`
        : 'sudo apt install default-jre-headless maven';
    case 'fedora':
      return `sudo dnf install java-${jdk}-openjdk-headless maven`;
    case 'macos':
      return `brew install openjdk@${jdk} maven`;
    case 'windows':
      return `winget install EclipseAdoptium.Temurin.${jdk}.JDK   (and Maven from https://maven.apache.org, its bin folder on PATH)`;
    case 'other':
      return `Install Java ${jdk} and Maven with your system's own tools.`;
  }
}

function detectSystem(): System {
  if (process.platform === 'darwin') return 'macos';
  if (process.platform === 'win32') return 'windows';
  return readLinuxFamily('/etc/os-release');
}

function readLinuxFamily(file: string): System {
  try {
    const family =
      readFileSync(file, 'utf8')
        .match(/^ID(_LIKE)?=.*/gm)
        ?.join(' ') ?? '';
    if (/debian|ubuntu/.test(family)) return 'debian';
    if (/fedora|rhel|centos/.test(family)) return 'fedora';
  } catch {
    // No such file: some other system.
  }
  return 'other';
}
