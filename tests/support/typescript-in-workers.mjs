// @ts-check
// Lets a worker thread of a test run straight from `src/`: vitest turns TypeScript into JavaScript for its own modules
// only, and Node 20 cannot. Handed to the test processes as `--import`, which their worker threads inherit.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
