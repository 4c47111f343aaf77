import { type Dossier, dossierVersion } from '../dossier/Dossier.ts';
import { dossierZodFormat } from '../dossier/dossier.format.ts';
import { readObservation } from '../observation/readObservation.generated.ts';
import { migrations } from './migrateDocument.ts';
import type { DocumentFormat } from './parseDocument.ts';

/** How a dossier is read and written. */
export const dossierDocument: DocumentFormat<Dossier> = {
  name: 'dossier',
  words: { fr: 'dossier', en: 'dossier' },
  format: dossierZodFormat,
  version: dossierVersion,
  migrations,
  long: { field: 'observations', read: readObservation },
};
