/**
 * Edits of a dossier as pure functions, each with the list of what it changed.
 * @module
 */
export { appendObservations, editMessages } from './appendObservations.ts';
export type { Change } from './Change.ts';
export { changesBetween } from './changesBetween.ts';
export type { Edited } from './Edited.ts';
export { type DossierDraft, edit, type Writable } from './edit.ts';
