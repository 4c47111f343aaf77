import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { hxlCarriages } from './hxlCarriages.ts';
import { judgeHxl } from './judge/judgeHxl.ts';
import { readHxl } from './readHxl.ts';
import { recogniseHxl } from './recogniseHxl.ts';
import { writeHxl } from './writeHxl.ts';

/** Tables with hashtags (Humanitarian Exchange Language) as a format of exchange. */
export const hxlFormat: ExchangeFormat = {
  id: 'hxl',
  name: { fr: 'HXL 1.1', en: 'HXL 1.1' },
  document: 'dossier',
  recognise: recogniseHxl,
  read: async (source, options = {}) => {
    const { value, issues } = await readHxl(source, options);
    return { ...(value ? { value: [value] } : {}), issues };
  },
  write: async (dossier, options = {}) => writeHxl(dossier, options),
  judge: async (source, options = {}) => [await judgeHxl(source, options)],
  carries: hxlCarriages,
};
