import type { Basis } from '@jalon/core';
import type { XmlLimits } from '../../xml/XmlLimits.ts';
import type { XmlProgress } from '../../xml/XmlProgress.ts';

/** How a file of IATI activities is read. */
export interface ReadIatiOptions extends XmlLimits {
  /** Name of the file, for the places of issues. */
  readonly file?: string;
  /** What values stand for in time: IATI has no word for it, and it is never assumed. */
  readonly basis?: Basis;
  /** Joins one indicator that the publisher split over results or years; what was joined is said. */
  readonly stitch?: boolean;
  /** Ends the reading: the next activity is then refused with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Bytes that the source holds, where it cannot tell: for the progress. */
  readonly totalBytes?: number;
  /** Told after each piece how far the reading has come. */
  readonly onProgress?: (progress: XmlProgress) => void;
}
