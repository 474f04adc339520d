import type { ChangeLook } from './look/use-look.ts';
import type { Network } from './use-network.ts';

/** What every part of the map’s page is given: the network that is looked at, and how to look otherwise. */
export interface PartProps {
  readonly network: Network;
  readonly change: ChangeLook;
}

/** Brings a node into the middle of the map. */
export type Centre = (node: string) => void;
