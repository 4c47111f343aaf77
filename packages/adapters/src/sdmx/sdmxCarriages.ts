import type { Carriage } from '../carriage/Carriage.ts';

/** What SDMX-CSV carries of the models: it is read, and nothing is written. */
export const sdmxCarriages: readonly Carriage[] = [
  { kind: 'indicator', reads: true, writes: false, fields: [] },
  { kind: 'dimension', reads: true, writes: false, fields: [] },
  { kind: 'observation', reads: true, writes: false, fields: [] },
];
