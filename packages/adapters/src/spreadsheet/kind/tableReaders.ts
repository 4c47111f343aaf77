import { recordReaders } from '../record/recordReaders.ts';
import type { TableReader } from './TableReader.ts';
import { trackingReader } from './trackingReader.ts';

/** The kinds of table that are looked for unless a user says otherwise; of two that fit as well, the first. */
export const tableReaders: readonly TableReader[] = [trackingReader, ...recordReaders];
