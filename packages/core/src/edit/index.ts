/**
 * Edits of a dossier as pure functions, each with the list of what it changed.
 * @module
 */
export { entityWords } from '../dossier/entityWords.data.ts';
export { type AddEntityOptions, addEntity } from './addEntity.ts';
export { appendObservations } from './appendObservations.ts';
export { changeDossier, type DossierChange } from './changeDossier.ts';
export { changeEntity, type EntityChange } from './changeEntity.ts';
export { connectResults } from './connectResults.ts';
export type { Edited } from './Edited.ts';
export type { EditableKind, EntityOf, ListedKind } from './EntityOf.ts';
export { type DossierDraft, edit } from './edit.ts';
export { editMessages } from './editMessages.ts';
export type { FieldChanges } from './FieldChanges.ts';
export { type FreezeAgreementOptions, freezeAgreement } from './freezeAgreement.ts';
export { applyChanges } from './history/applyChanges.ts';
export type { Change } from './history/Change.ts';
export { changesBetween } from './history/changesBetween.ts';
export { type EditHistoryOptions, editHistory } from './history/editHistory.ts';
export type { EditStep, HistoryState } from './history/HistoryState.ts';
export { invertChanges } from './history/invertChanges.ts';
export { type HistoryAction, reduceHistory } from './history/reduceHistory.ts';
export { type JsonPatchOperation, toJsonPatch } from './history/toJsonPatch.ts';
export { type ListPlace, moveEntity } from './moveEntity.ts';
export { removeEntity } from './removeEntity.ts';
export { renameEntity } from './renameEntity.ts';
export { type ReviseAgreementOptions, reviseAgreement } from './reviseAgreement.ts';
export type { Writable } from './Writable.ts';
