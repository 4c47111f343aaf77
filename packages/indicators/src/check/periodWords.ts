import { formatPeriod, type Period, type Words } from '@jalon/core';
import { inBothLanguages } from './inBothLanguages.ts';
import { isSound } from './isSound.ts';

/** A period as people write it; its ends as they stand where they are no days. */
export const periodWords = (period: Period): Words =>
  inBothLanguages((lang) =>
    isSound(period) ? formatPeriod(period, lang) : `${period.start} / ${period.end}`,
  );
