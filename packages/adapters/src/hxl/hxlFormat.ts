import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { hxlCarriages } from './hxlCarriages.ts';
import { judgeHxl } from './judge/judgeHxl.ts';
import { readHxl } from './readHxl.ts';
import { separatorOf } from './separatorOf.ts';
import { writeHxl } from './writeHxl.ts';

/** Tables with hashtags (Humanitarian Exchange Language) as a format of exchange. */
export const hxlFormat: ExchangeFormat = {
  id: 'hxl',
  name: { fr: 'HXL 1.1', en: 'HXL 1.1' },
  document: 'dossier',
  recognise: (head) => {
    if (/^[\s\ufeff]*\[/.test(head)) return /"#[A-Za-z]\w*(?:\s*\+[^"]*)?"/.test(head) ? 0.9 : 0;
    return separatorOf(head) === undefined ? 0 : 0.9;
  },
  read: async (source, options = {}) => {
    const { value, issues } = await readHxl(source, options);
    return { ...(value ? { value: [value] } : {}), issues };
  },
  write: async (dossier, options = {}) => writeHxl(dossier, options),
  judge: async (source, options = {}) => [await judgeHxl(source, options)],
  carries: hxlCarriages,
};
