export { createApp } from './app.ts';
export type { Authenticate } from './http/authenticate.ts';
export { createLifecycle, type Lifecycle } from './lifecycle.ts';
export { createLogger } from './logger.ts';
export type { ApiSettings, ImportStatus, ModelState, Recommender, Services } from './services.ts';
