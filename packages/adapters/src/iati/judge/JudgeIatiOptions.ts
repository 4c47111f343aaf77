import type { JudgeOptions } from '../../carriage/ExchangeFormat.ts';
import type { XmlLimits } from '../../xml/XmlLimits.ts';

/** What the judgements of an IATI file need beside it. */
export interface JudgeIatiOptions extends JudgeOptions {
  /**
   * The official XSD files by their path: `2.03/iati-activities-schema.xsd` with what lies beside it, or one folder without a
   * version. The schema is not judged without them.
   */
  readonly schemas?: ReadonlyMap<string, Uint8Array>;
  /** The demands of a funder: a ruleset in the language of IATI, as an object or as JSON. */
  readonly demands?: unknown;
  /** The day or moment of the judgement, ISO 8601. Without it nothing is said of dates in the future. */
  readonly at?: string;
  /** Lists that some rules look identifiers up in. */
  readonly identifiers?: {
    /** Identifiers of organisations that publish already. */
    readonly organisations?: readonly string[];
    /** Registers that may give identifiers, for example `BE-BCE_KBO`. */
    readonly agencies?: readonly string[];
  };
  /** What bounds a file that a stranger made. */
  readonly limits?: XmlLimits;
  /** Ends the judgement. */
  readonly signal?: AbortSignal;
}
