import type { Words } from '../../text/LocalizedText.ts';
import { formatPeriod } from '../../time/formatPeriod.ts';
import type { Period } from '../../time/Period.ts';
import { isSound } from './isSound.ts';

/** A period as a message shows it. */
export function periodWords(period: Period): Words {
  if (isSound(period)) return { fr: formatPeriod(period, 'fr'), en: formatPeriod(period, 'en') };
  const days = `${period.start} / ${period.end}`;
  return { fr: days, en: days };
}
