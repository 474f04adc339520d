export { createApp } from './app.ts';
export { faultOf } from './fault.ts';
export { createLifecycle } from './lifecycle.ts';
export { createLogger } from './logger.ts';
export type { Services } from './services.ts';
