import type { ExchangeFile, ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { openSource } from '../csv/openSource.ts';
import { dataColumns } from './data/dataColumns.ts';
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
    const [first = ''] = head.replace(/^\ufeff/, '').split(/[\r\n]/, 1);
    const columns = first.split(/[,;\t|]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
    if (columns.length < 500 && dataColumns(columns)) {
      if (isNumbered(name)) return 0.95;
      return /^year$/i.test(columns[0] ?? '') ? 0.6 : 0;
    }
    return /^(?:indicator_number|indicator_name|computation_units):/m.test(head) ? 0.9 : 0;
  },
  read: async (source, { file = 'indicator.csv', companions = [], ...told } = {}) => {
    const bytes = await (await openSource(source)).whole();
    if (!bytes)
      return { issues: [openSdgIssue('open-sdg/too-large', 'error', { limit: 100 }, { in: 'sheet', file })] };
    const files: readonly ExchangeFile[] = [{ name: file, bytes }, ...companions];
    const { value, issues } = await readOpenSdg(files, told);
    return { ...(value ? { value: [value] } : {}), issues };
  },
  write: async (dossier, options = {}) => writeOpenSdg(dossier, options),
  carries: openSdgCarriages,
};

/** Whether a file is named after an indicator: `indicator_1-1-1.csv`, `8-9-1-1.csv`, `1.a.1.csv`. */
const isNumbered = (name: string): boolean =>
  /(?:^|[\\/_-])\d{1,2}[-._](?:\d{1,2}|[a-z])(?:[-._][0-9a-z]{1,3}){1,3}\.(?:csv|ya?ml|md)$/i.test(name);
