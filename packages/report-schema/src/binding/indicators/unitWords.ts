import { type Indicator, type LocalizedText, unitIn } from '@jalon/core';
import { inEachLanguage } from '../textCells.ts';

/** The unit of an indicator as a reader knows it: a share in per cent; nothing for a bare count. */
export const unitWords = (indicator: Pick<Indicator, 'unit' | 'unitLabel'>): LocalizedText | undefined =>
  inEachLanguage((lang) => {
    const unit = unitIn(indicator, lang);
    return { ratio: '%', 'ratio-point': 'points', n: '' }[unit] ?? unit;
  });
