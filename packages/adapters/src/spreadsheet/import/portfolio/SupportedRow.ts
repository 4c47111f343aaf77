import type { Cohort, Organisation } from '@jalon/core';
import type { RowSource } from '../RowSource.ts';

/** What a row says of the support of an organisation in a cohort. */
export interface SupportedRow {
  readonly source: RowSource;
  readonly organisation: Organisation;
  readonly cohort: Cohort | undefined;
}
