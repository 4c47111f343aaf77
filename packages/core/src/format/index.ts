/**
 * The dossier as a document: parsed from JSON with every fault named, written back byte for byte.
 * @module
 */
export { dossierFormat, type StandardFormat } from './dossierFormat.ts';
export { formatMessages } from './formatMessages.ts';
export { parseDossier } from './parseDossier.ts';
export { serialiseDossier } from './serialiseDossier.ts';
