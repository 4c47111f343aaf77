import type { TableReader } from '../kind/TableReader.ts';
import { pathwaysKind } from './pathways/pathwaysKind.ts';
import { portfolioKind } from './portfolio/portfolioKind.ts';
import { recordReader } from './recordReader.ts';

/** The readers of the lists of the field. */
export const recordReaders: readonly TableReader[] = [portfolioKind, pathwaysKind].map(recordReader);
