export { layerCards, measureCards } from './catalogue.ts';
export {
  type CommunityNetwork,
  createCommunityNetwork,
  type Figures,
} from './community-network.ts';
export type { CommunityView, ViewOptions } from './community-view.ts';
export type { Comparison } from './comparison.ts';
export type { DepartureCard } from './departure-card.ts';
export { NETWORK_FORMATS, type NetworkFormat } from './files/network-format.ts';
export { writeNetwork } from './files/write-network.ts';
export type { OverlapCard } from './group-overlap.ts';
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
export type { NetworkView } from './network.ts';
export { patientNetwork } from './patient-network.ts';
export { drawPicture, PICTURE_FORMATS } from './picture/draw-picture.ts';
export type { MemberFilter } from './project.ts';
export type { RoleCard } from './role-cards.ts';
export type { NetworkLook } from './scene.ts';
export { type Series, STEPS, type Step } from './series.ts';
export type { NetworkWork } from './work/network-work.ts';
export { workInThread } from './work/work-in-thread.ts';
