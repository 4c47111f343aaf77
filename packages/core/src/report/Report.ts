/**
 * A report to a funder: its schema with the answers by item.
 * @module
 */
import type { Extensions, Json } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';

/** A report to a funder: which schema it follows, and the answers by item id. */
export interface Report {
  readonly id: string;
  /** Id of the report schema, for example `mecene-4-parts`. */
  readonly schema: string;
  /** Semantic version of the schema, for example `1.0.0`. */
  readonly schemaVersion: string;
  /** The report's own title. */
  readonly title?: LocalizedText;
  /** The day up to which data counts. */
  readonly asOf: IsoDay;
  /** Answers by item id, in the shapes that the schema gives. */
  readonly answers: { readonly [item: string]: Json };
  readonly extensions?: Extensions;
}
