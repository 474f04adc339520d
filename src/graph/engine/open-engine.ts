import { AppError } from '../../domain/index.ts';
import { withoutCredentials } from '../open-driver.ts';
import { isDockerRunning, openDockerEngine } from './docker-engine.ts';
import type { Engine, EngineConfig, EngineOptions } from './engine.ts';
import { installAdvice } from './install-advice.ts';
import { findMeans, openManagedEngine } from './managed-engine.ts';

/**
 * A Neo4j that answers: the user's own (`NEO4J_URI`), else one managed here, else one in Docker. Rejects with one message
 * that says what to install when none can be had.
 */
export async function openEngine(config: EngineConfig, options: EngineOptions = {}): Promise<Engine> {
  const { neo4j } = config;
  if (neo4j.uri !== undefined) return remoteEngine(neo4j, neo4j.uri);
  const means = findMeans(config, options.jars);
  if (neo4j.engine !== 'docker' && 'home' in means) return openManagedEngine(config, means, options);
  if (neo4j.engine !== 'managed' && isDockerRunning()) return openDockerEngine(config, options);
  const lacking = 'home' in means ? { java: false, maven: false } : means;
  throw new AppError('unavailable', installAdvice(neo4j.version, lacking));
}

function remoteEngine(neo4j: EngineConfig['neo4j'], uri: string): Engine {
  const { user, password, database } = neo4j;
  return {
    kind: 'remote',
    description: `Neo4j at ${withoutCredentials(uri)}${database === undefined ? '' : `, database ${database}`}`,
    coordinates: { uri, user, password, database },
    keepRunning: () => {},
    reportBroken: () => {},
    requireRoom: () => {},
    close: async () => {},
  };
}
