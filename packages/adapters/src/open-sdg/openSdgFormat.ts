import type { ExchangeFile, ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { openSource } from '../csv/openSource.ts';
import { openSdgCarriages } from './openSdgCarriages.ts';
import { openSdgIssue } from './openSdgIssue.ts';
import { readOpenSdg } from './readOpenSdg.ts';
import { writeOpenSdg } from './writeOpenSdg.ts';

/** The files of a data repository of Open SDG as a format of exchange: the one given, with those beside it. */
export const openSdgFormat: ExchangeFormat = {
  id: 'open-sdg',
  name: { fr: 'Open SDG 2.4', en: 'Open SDG 2.4' },
  document: 'dossier',
  recognise: (head, { name = '' }) => {
    const isNumbered = /(?:^|[\\/_-])\d{1,2}-\d{1,2}[a-z]?-\d{1,2}[a-z]?\.(?:csv|ya?ml|md)$/i.test(name);
    if (/^[\ufeff]?"?Year"?[,;\t].*[,;\t]"?Value"?[ \t]*(?:\r|\n|$)/i.test(head.split('\n', 1)[0] ?? ''))
      return isNumbered ? 0.95 : 0.6;
    if (/^[\ufeff]?Year,Value/i.test(head)) return isNumbered ? 0.95 : 0.6;
    return /^(?:indicator_number|indicator_name|computation_units):/m.test(head) ? 0.9 : 0;
  },
  read: async (source, { file = 'indicator.csv', companions = [], basis } = {}) => {
    const bytes = await (await openSource(source)).whole();
    if (!bytes)
      return { issues: [openSdgIssue('open-sdg/too-large', 'error', { limit: 100 }, { in: 'sheet', file })] };
    const files: readonly ExchangeFile[] = [{ name: file, bytes }, ...companions];
    const { value, issues } = await readOpenSdg(files, basis === undefined ? {} : { basis });
    return { ...(value ? { value: [value] } : {}), issues };
  },
  write: async (dossier, options = {}) => writeOpenSdg(dossier, options),
  carries: openSdgCarriages,
};
