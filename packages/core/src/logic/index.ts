/**
 * What a theory of change implies: loops, pathways, weak points.
 * @module
 */
export { type AssessNodesOptions, assessNodes, type NodeAssessment } from './assessNodes.ts';
export type { CausalPathway } from './CausalPathway.ts';
export { combineConditions } from './combineConditions.ts';
export { type FindDeadEndsOptions, findDeadEnds } from './findDeadEnds.ts';
export { type FeedbackLoop, findLoops } from './findLoops.ts';
export { findOrphans } from './findOrphans.ts';
export { type FindPathwaysOptions, type FoundPathways, findPathways } from './findPathways.ts';
export { findSeparateParts } from './findSeparateParts.ts';
export { type FoundShortcuts, findShortcuts, type Shortcut } from './findShortcuts.ts';
export {
  type FindSinglePointsOfFailureOptions,
  findSinglePointsOfFailure,
} from './findSinglePointsOfFailure.ts';
export {
  type FindStrongestPathwayOptions,
  findStrongestPathway,
  type StrongestPathway,
} from './findStrongestPathway.ts';
export { type FindUnreachableGoalsOptions, findUnreachableGoals } from './findUnreachableGoals.ts';
export { type FindWeakestLinkOptions, findWeakestLink, type WeakestLink } from './findWeakestLink.ts';
export { generationsOf } from './generationsOf.ts';
export type { GraphLink, GraphNode, ResultGraph } from './ResultGraph.ts';
export { type EvidenceTest, evidenceTests, type TestTypeOptions, testTypeOf } from './testTypeOf.ts';
export { type BeliefEvidence, type BeliefStep, updateBelief } from './updateBelief.ts';
