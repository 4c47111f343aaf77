import type { IsoDay, Lang } from '@jalon/core';
import type { Terminal } from '../terminal/Terminal.ts';

/** What `jalon fill` is asked to do. */
export interface FillTask {
  /** Path of the template (.xlsx). */
  readonly template: string;
  /** Path of a JSON document: a dossier, or any object. */
  readonly data?: string;
  /** File to write to. */
  readonly out?: string;
  /** A file that stands there already may be replaced. */
  readonly force: boolean;
  /** The day up to which data of a dossier counts. */
  readonly asOf: IsoDay;
  /** The day that the template bears. */
  readonly day?: IsoDay;
  /** The period that the template is about, as people write it. */
  readonly period?: string;
  /** Id of the report of the dossier whose answers are asked for; default the only one. */
  readonly report?: string;
  readonly lang: Lang;
  readonly terminal: Terminal;
}
