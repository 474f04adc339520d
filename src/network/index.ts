export {
  type CommunityNetwork,
  type Comparison,
  createCommunityNetwork,
  type Figures,
  type NetworkLook,
  type OverlapCard,
  type RoleCard,
  type Told,
} from './community-network.ts';
export { NETWORK_FORMATS } from './files/network-format.ts';
export { writeNetwork } from './files/write-network.ts';
export {
  createNetworkImporter,
  type ImportMapping,
  type NetworkImporter,
  type NetworkImportOptions,
} from './import/import-network.ts';
export type { NetworkImportReport } from './import/import-report.ts';
export { kindChoice } from './import/kind-of-tie.ts';
export { MATCHED_BY, type MatchedBy } from './import/match-members.ts';
export { LAYER_NAMES } from './layers.ts';
export { layOut } from './layout/lay-out.ts';
export { placeNodes } from './layout/position.ts';
export type { NetworkView } from './network.ts';
export { drawSvg } from './picture/draw-svg.ts';
export type { MemberFilter } from './project.ts';
export { type Series, STEPS, type Step } from './series.ts';
