import type { MessageKey } from '../../../messages/message.ts';
import type { SearchHit } from '../../../service/things.ts';

/** One filter of a list, by its name in the API and in the address. */
export type Filter =
  | {
      readonly kind: 'thing';
      readonly name: string;
      readonly label: MessageKey;
      /** Type of the thing it is about. */
      readonly type: SearchHit['type'];
      /** Whether it can be chosen here; else it comes with a link, and can be taken off. */
      readonly isOffered?: boolean;
    }
  | {
      readonly kind: 'word';
      readonly name: string;
      readonly label: MessageKey;
      readonly options: readonly { readonly value: string; readonly label: MessageKey }[];
    }
  | { readonly kind: 'language'; readonly name: string; readonly label: MessageKey };
