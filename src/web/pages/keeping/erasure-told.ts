import type { paths } from '../../service/api.gen.ts';

/** What was erased of somebody, or would be, as the service tells it. */
export type Erasure = paths['/api/members/{id}/erasure']['post']['responses'][200]['content']['application/json'];
