/**
 * A report to a funder: its schema with the answers by item.
 * @module
 */
import type { Extensions, Json } from '../dossier/Extensions.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { AgreedAnswers } from './AgreedAnswers.ts';
import type { ReportAuthor } from './ReportAuthor.ts';
import type { ReportSignOff } from './ReportSignOff.ts';

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
  /** Who wrote it, several where each wrote a part. */
  readonly authors?: readonly ReportAuthor[];
  /** What was agreed beforehand, the original first; a later version is a revision. */
  readonly agreed?: { readonly versions: readonly AgreedAnswers[] };
  /** The steps that it has taken, the first one first; none while it is a draft. */
  readonly signOffs?: readonly ReportSignOff[];
  readonly extensions?: Extensions;
}
