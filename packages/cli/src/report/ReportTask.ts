import type { IsoDay, Lang } from '@jalon/core';
import type { Terminal } from '../terminal/Terminal.ts';
import type { ReportFormat } from './reportFormats.ts';

/** What `jalon report` is asked to do. */
export interface ReportTask {
  /** Path of the dossier. */
  readonly dossier: string;
  /** Id of a schema of the library, or path of a schema. */
  readonly schema: string;
  /** What is written; default by the end of `out`. Without both, only what is missing is said. */
  readonly to?: ReportFormat;
  /** File to write to; without it what is text is printed. */
  readonly out?: string;
  /** Whether a file that stands there already may be replaced. */
  readonly force: boolean;
  /** Path of the portfolio that the programme stands in. */
  readonly portfolio?: string;
  /** Id of a report of the dossier whose answers go before what the dossier says. */
  readonly report?: string;
  /** Path of a workbook that somebody filled in. */
  readonly filled?: string;
  readonly asOf: IsoDay;
  readonly lang: Lang;
  readonly terminal: Terminal;
}
