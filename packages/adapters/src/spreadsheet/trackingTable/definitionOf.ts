import { type Indicator, type Lang, type LocalizedText, textIn, unitIn } from '@jalon/core';
import { trackingWords } from './trackingWords.ts';

/** The reference sheet of an indicator line by line: definition, unit, whom it is about, where it comes from, who collects it. */
export function definitionOf(indicator: Indicator, lang: Lang): string | undefined {
  const words = trackingWords(lang);
  const line = (label: string, text: LocalizedText | undefined) =>
    text === undefined ? [] : [`${label} ${textIn(text, lang)}`];
  const lines = [
    ...line(words.definition, indicator.definition),
    ...line(words.population, indicator.population),
    ...line(words.source, indicator.source),
    ...line(words.frequency, indicator.frequency),
    ...line(words.responsible, indicator.responsible),
  ];
  // the unit alone stands in its column already
  if (lines.length === 0) return undefined;
  return [...lines, ...line(words.unitIs, indicator.unitLabel && unitIn(indicator, lang))].join('\n');
}
