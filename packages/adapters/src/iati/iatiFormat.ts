import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { iatiCarriages } from './iatiCarriages.ts';
import { judgeIati } from './judge/judgeIati.ts';
import { readIati } from './read/readIati.ts';
import { writeIati } from './write/writeIati.ts';

/**
 * Activity files of the International Aid Transparency Initiative as a format of exchange. Beside the options of every format,
 * `write` takes those of `writeIati`: who publishes, the state of the activity.
 */
export const iatiFormat: ExchangeFormat = {
  id: 'iati',
  name: { fr: 'IATI 2.03 (activités)', en: 'IATI 2.03 (activities)' },
  document: 'dossier',
  recognise: (head) => {
    if (/<(?:[\w.-]+:)?iati-activities[\s>/]/.test(head)) return 1;
    return /<(?:[\w.-]+:)?iati-(?:activity|organisations)[\s>/]/.test(head) ? 0.9 : 0;
  },
  read: readIati,
  write: async (dossier, options = {}) => writeIati([dossier], options),
  judge: judgeIati,
  carries: iatiCarriages,
};
