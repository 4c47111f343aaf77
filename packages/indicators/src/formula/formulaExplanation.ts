import { formatNumber, formatPeriod, formatQuantity, type Lang, unitIn, type Words } from '@jalon/core';
import type { Explanation } from '../explain/Explanation.ts';
import { say } from '../explain/say.ts';
import type { ComputedIndicator } from './ComputedIndicator.ts';
import type { FoundReading } from './compute/FoundReading.ts';
import { describeFormula } from './describeFormula.ts';
import { describeWords } from './describeWords.data.ts';
import { wordFormula } from './wordFormula.ts';

/** More values than this make no sentence. */
const mostShown = 6;

const words = {
  shown: {
    fr: '{Period} : {formula} = {numbers} = {result}.',
    en: '{Period}: {formula} = {numbers} = {result}.',
  },
  counted: {
    fr: '{Period} : {result}, calculé à partir de {count} valeurs.',
    en: '{Period}: {result}, computed from {count} values.',
  },
  alone: { fr: '{Period} : {formula} = {result}.', en: '{Period}: {formula} = {result}.' },
} as const satisfies Readonly<Record<string, Words>>;

/** Says of a computed indicator by which formula it was computed, with the names and then with the numbers in it. */
export const formulaExplanation: Explanation<ComputedIndicator> = {
  methods: ['formula'],
  say: (result, lang, { indicator }) => {
    const period = formatPeriod(result.period, lang);
    const unit = unitIn(indicator ?? { unit: result.unit }, lang);
    const shown = valueText(result.value, unit, lang);
    const { formula, readings } = result;
    if (!formula || readings.length > mostShown) {
      return say(words.counted, lang, { period, result: shown, count: String(readings.length) });
    }
    const inWords = describeFormula(formula, namesOf(result), lang);
    const values = new Map(readings.map((reading) => [reading.key, reading]));
    const inNumbers = wordFormula(formula, lang, ({ key }) => readingValue(values.get(key), lang));
    const isOneValue = inNumbers === shown || inNumbers === valueText(result.value, '', lang);
    return say(isOneValue ? words.alone : words.shown, lang, {
      period,
      formula: inWords,
      numbers: inNumbers,
      result: shown,
    });
  },
};

/** The indicators of the readings under the names that the formula uses for them. */
function namesOf({ readings, formula }: ComputedIndicator) {
  const written = new Map<string, FoundReading>();
  if (formula) {
    wordFormula(formula, 'en', ({ key, indicator }) => {
      const found = readings.find((reading) => reading.key === key);
      if (found) written.set(indicator, found);
      return '';
    });
  }
  return [...written].map(([id, { name }]) => ({ id, ...(name !== undefined && { name }) }));
}

function readingValue(reading: FoundReading | undefined, lang: Lang): string {
  if (reading?.value === undefined) return say(describeWords.unknown, lang);
  // counted things stand as bare numbers: their names have just been said
  const isShown =
    reading.unit === 'ratio' || reading.unit === 'ratio-point' || /^[A-Z]{3}$/.test(reading.unit);
  return valueText(reading.value, isShown ? reading.unit : '', lang);
}

function valueText(value: number | boolean | string, unit: string, lang: Lang): string {
  if (typeof value === 'number')
    return unit === '' ? formatNumber(value, lang) : formatQuantity(value, unit, lang);
  if (typeof value === 'string') return say(describeWords.name, lang, { x: value });
  return say(value ? describeWords.yes : describeWords.no, lang);
}
