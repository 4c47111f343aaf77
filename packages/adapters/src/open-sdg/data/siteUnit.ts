import { foldText } from '@jalon/core';
import { modelUnit } from '../../spreadsheet/import/modelUnit.ts';

/** Codes of SDMX, and the word for percentages in languages that sites of statistical offices are written in. */
const percents = new Set(
  [
    ...[
      'pt',
      'pcnt',
      'perc',
      'per cent',
      'por ciento',
      'por cento',
      'percento',
      'prozent',
      'procent',
      'posto',
    ],
    ...[
      'procenat',
      'procenti',
      'postotak',
      'procenta',
      'procentas',
      'yuzde',
      'процент',
      'процента',
      'проценты',
    ],
    ...['проценат', 'процентов', 'відсоток', 'відсотки', 'пайыз', 'фоиз'],
  ].map(foldText),
);

/**
 * A unit as a model holds it, from the words of a site or the key of a translation of them.
 * @param written for example `Percentage (%)`, `general.percent`, `UNIT_MEASURE.PT`
 */
export function siteUnit(written: string): string {
  const word = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.([\p{L}\p{N}_-]+)$/u.exec(written)?.[1] ?? written;
  const plain = word.replace(/[_-]/g, ' ');
  return percents.has(foldText(plain)) || modelUnit(plain) === 'ratio' ? 'ratio' : modelUnit(written);
}
