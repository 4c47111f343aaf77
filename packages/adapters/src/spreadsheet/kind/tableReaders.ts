import { recordReaders } from '../record/recordReaders.ts';
import type { SheetReader } from './TableReader.ts';
import { trackingReader } from './trackingReader.ts';

/** The kinds of table that are looked for unless a user says otherwise; of two that fit as well, the first. */
export const tableReaders: readonly SheetReader[] = [trackingReader, ...recordReaders];
