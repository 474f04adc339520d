/** People are discs; things have corners, so that they are told apart without colour. */
export type NodeShape = 'disc' | 'diamond' | 'square';

export const SHAPE_OF_TYPE: Readonly<Record<string, NodeShape>> = {
  member: 'disc',
  somebody: 'disc',
  topic: 'diamond',
  challenge: 'diamond',
  group: 'square',
};
