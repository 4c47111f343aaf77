import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { readSdmx } from './readSdmx.ts';
import { sdmxStart } from './readSdmxRows.ts';
import { sdmxCarriages } from './sdmxCarriages.ts';

/** Statistical data as SDMX-CSV: read, never written. */
export const sdmxFormat: ExchangeFormat = {
  id: 'sdmx',
  name: { fr: 'SDMX-CSV', en: 'SDMX-CSV' },
  document: 'dossier',
  recognise: (head) =>
    sdmxStart.test(head) && /OBS_VALUE|TIME_PERIOD|STRUCTURE_ID/i.test(head.slice(0, 5_000)) ? 0.95 : 0,
  read: async (source, { file, basis } = {}) => {
    const told = { ...(file === undefined ? {} : { file }), ...(basis === undefined ? {} : { basis }) };
    const { value, issues } = await readSdmx(source, told);
    return { ...(value ? { value: [value] } : {}), issues };
  },
  carries: sdmxCarriages,
};
