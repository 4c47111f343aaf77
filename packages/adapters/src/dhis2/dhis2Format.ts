import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { dhis2Carriages } from './dhis2Carriages.ts';
import { judgeDhis2 } from './judgeDhis2.ts';
import { readDhis2 } from './readDhis2.ts';
import { recogniseDhis2 } from './recogniseDhis2.ts';
import { writeDhis2 } from './writeDhis2.ts';

/** Metadata and data values of DHIS2, as a format that dossiers are read from and written to. */
export const dhis2Format: ExchangeFormat = {
  id: 'dhis2',
  name: { fr: 'DHIS2 (métadonnées et valeurs)', en: 'DHIS2 (metadata and data values)' },
  document: 'dossier',
  recognise: recogniseDhis2,
  read: readDhis2,
  write: writeDhis2,
  judge: judgeDhis2,
  carries: dhis2Carriages,
};
