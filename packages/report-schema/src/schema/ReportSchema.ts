/**
 * A funder's report as versioned data: the questions it asks under which rules, the part of a dossier that answers.
 * @module
 */
import type { Words } from '@jalon/core';
import type { ReportItem } from './ReportItem.ts';

/** One part of a report. Parts are numbered in their order. */
export interface ReportSection {
  /** Unique among the sections, for example `expected`. */
  readonly id: string;
  readonly title: Words;
  /** What this part is for, printed under its heading. */
  readonly intro?: Words;
  readonly items: readonly ReportItem[];
}

/** A schema that another one was derived from. */
export interface SchemaBase {
  readonly id: string;
  readonly version: string;
}

/** An item whose id changed since an earlier version: its answers follow. */
export interface RenamedItem {
  readonly from: string;
  readonly to: string;
}

/** What a funder asks an association to report, as data that can be stored, compared and carried to another funder. */
export interface ReportSchema {
  /** For example `mecene-4-parts`. */
  readonly id: string;
  /** Semantic version, for example `1.0.0`. */
  readonly version: string;
  /** The schema that this one is a variant of; items that they share keep their ids. */
  readonly basedOn?: SchemaBase;
  /** Items that had another id in an earlier version. */
  readonly renamed?: readonly RenamedItem[];
  readonly title: Words;
  readonly description?: Words;
  /** Where the schema comes from. */
  readonly source: Words;
  /** What stands before the first part: identification, summary, figures. */
  readonly cover?: readonly ReportItem[];
  readonly sections: readonly ReportSection[];
}
