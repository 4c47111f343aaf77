import type { Judgement } from '../../carriage/Judgement.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';

/** Judges a file whose records come one by one. */
export interface RecordJudge {
  /** The next child of the root. */
  take(record: XmlElement): void;
  /** The judgement, when all have come. */
  end(): Judgement;
}
