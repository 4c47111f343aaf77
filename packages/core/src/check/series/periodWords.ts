import type { Words } from '../../text/LocalizedText.ts';
import { formatPeriod } from '../../time/formatPeriod.ts';
import type { Period } from '../../time/Period.ts';
import { isSound } from './isSound.ts';
import { remembered } from './remembered.ts';

/** A period as a message shows it. */
export function periodWords(period: Period): Words {
  if (isSound(period)) return { fr: formatPeriod(period, 'fr'), en: formatPeriod(period, 'en') };
  const days = `${period.start} / ${period.end}`;
  return { fr: days, en: days };
}

/** As {@link periodWords}, each period worked out once while the writer lasts. */
export function periodWriter(): (period: Period) => Words {
  const words = remembered((text) => periodWords(JSON.parse(text)));
  return ({ start, end, grain }) => words(JSON.stringify({ start, end, grain }));
}
