import type { Lang } from '../text/LocalizedText.ts';
import { formatDay } from './formatDay.ts';
import type { Period } from './Period.ts';

export function formatPeriod(period: Period, lang: Lang): string {
  const from = formatDay(period.start, lang);
  const to = formatDay(period.end, lang);
  return lang === 'fr' ? `du ${from} au ${to}` : `${from} to ${to}`;
}
