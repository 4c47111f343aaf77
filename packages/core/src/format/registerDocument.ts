import { dossierVersion } from '../dossier/Dossier.ts';
import type { Register } from '../register/Register.ts';
import { registerZodFormat } from '../register/register.format.ts';
import { migrations } from './migrateDocument.ts';
import type { DocumentFormat } from './parseDocument.ts';

/** How a register is read and written. */
export const registerDocument: DocumentFormat<Register> = {
  name: 'register',
  words: { fr: 'registre', en: 'register' },
  format: registerZodFormat,
  version: dossierVersion,
  migrations,
};
