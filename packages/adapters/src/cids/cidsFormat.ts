import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { cidsCarriages } from './cidsCarriages.ts';
import { judgeCids } from './judgeCids.ts';
import { readCids } from './readCids.ts';
import { recogniseCids } from './recogniseCids.ts';
import { writeCids } from './writeCids.ts';

/** The Common Impact Data Standard as an exchange format; what it writes conforms to the Basic tier. */
export const cidsFormat: ExchangeFormat = {
  id: 'cids',
  name: {
    fr: 'CIDS 3.2.1 (standard commun des données d’impact)',
    en: 'CIDS 3.2.1 (Common Impact Data Standard)',
  },
  document: 'dossier',
  recognise: recogniseCids,
  read: (source, options) => readCids(source, options?.file === undefined ? {} : { file: options.file }),
  write: (dossier, options) => writeCids(dossier, options),
  judge: judgeCids,
  carries: cidsCarriages,
};
