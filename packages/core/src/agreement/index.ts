/**
 * What association, funder or network agreed beforehand, held against what it became.
 * @module
 */
export type { AgreedItem, AgreedKind, AgreedModels } from './AgreedItem.ts';
export { type AgreedSource, agreedPartOf } from './agreedPartOf.ts';
export { agreedVersionOn } from './agreedVersionOn.ts';
export { agreementDrift } from './agreementDrift.ts';
export { type AgreedDifference, compareAgreedParts } from './compareAgreedParts.ts';
export {
  type OriginalBesideRevised,
  originalBesideRevised,
  type RevisionStep,
} from './originalBesideRevised.ts';
