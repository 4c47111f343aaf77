/**
 * A document from JSON with every fault named, written back byte for byte.
 * @module
 */
export { dossierFormat, type StandardFormat } from './dossierFormat.ts';
export { formatMessages } from './formatMessages.ts';
export { parseDossier } from './parseDossier.ts';
export { parseEntity } from './parseEntity.ts';
export { parsePortfolio } from './parsePortfolio.ts';
export { parseRegister } from './parseRegister.ts';
export { serialiseDossier } from './serialiseDossier.ts';
export { serialisePortfolio } from './serialisePortfolio.ts';
export { serialiseRegister } from './serialiseRegister.ts';
