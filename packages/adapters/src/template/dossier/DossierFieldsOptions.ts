import type { IsoDay, Lang, Period, Report } from '@jalon/core';
import type { Progress } from '@jalon/indicators';

/** What of a dossier goes to a template, and in which words. */
export interface DossierFieldsOptions {
  readonly lang: Lang;
  /** The day up to which data counts. */
  readonly asOf: IsoDay;
  /** Progress by indicator id, for example by `dossierProgress` on the same day. */
  readonly progress: ReadonlyMap<string, Progress>;
  /** The period that the template is about; default from the start of the programme to its end. */
  readonly period?: Period;
  /** The day that the template bears (`{{day}}`); without it the template gets none. */
  readonly day?: IsoDay;
  /** The report whose answers are asked for. */
  readonly report?: Report;
}
