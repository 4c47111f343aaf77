import type { LabelPack } from '../../label/LabelPack.ts';
import type { NumberLocale } from '../../quantity/readNumber.ts';

/** What is known beside the cells of a foreign frame. */
export interface ReadFrameOptions {
  /** Id of the frame; default that of the template. */
  readonly id?: string;
  /** The tradition in whose words the rows are named: id of a label pack, or a pack of your own. */
  readonly pack?: string | LabelPack;
  /** Where its numbers were written; see `parseQuantity`. */
  readonly locale?: NumberLocale;
  /** Whether the day or the month comes first in its dates. */
  readonly order?: 'dmy' | 'mdy';
  /** Month (1 to 12) in which the year of the programme starts; see `parsePeriod`. */
  readonly yearStartsInMonth?: number;
  /**
   * Whose ids the table carries: a reverse domain, or an adapter's name. They are then kept under `extensions` and ids
   * of our own are minted; without it they are ids of the dossier.
   */
  readonly namespace?: string;
}
