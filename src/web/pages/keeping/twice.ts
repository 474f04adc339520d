import type { paths } from '../../service/api.gen.ts';

type Page = paths['/api/same-person']['get']['responses'][200]['content']['application/json'];

/** Two members who may be one person, as the service tells them. */
export type Pair = Page['items'][number];

export interface Told {
  /** Says what was done, once the pair is gone. */
  readonly onTold: (words: string) => void;
}
