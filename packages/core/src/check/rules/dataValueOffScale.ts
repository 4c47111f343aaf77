import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { formatNumber } from '../../quantity/formatNumber.ts';
import type { LocalizedText, Words } from '../../text/LocalizedText.ts';
import { isIsoDay } from '../../time/isIsoDay.ts';
import { placeOf } from '../places.ts';
import type { Finding, Rule } from '../Rule.ts';
import { currentByIndicator } from '../series/currentByIndicator.ts';
import { isNear } from '../series/isNear.ts';

/** Can this indicator have such a value? */
export const dataValueOffScale: Rule = {
  code: 'data/value-off-scale',
  severity: 'error',
  asks: { fr: 'Cet indicateur peut-il avoir cette valeur ?', en: 'Can this indicator have such a value?' },
  words: {
    fr: 'La valeur « {value} » de « {label} » n’est pas de son échelle : {expected}.',
    en: 'The value “{value}” of “{label}” is off its scale: {expected}.',
  },
  find: function* ({ indicators, observations }, context) {
    const current = currentByIndicator(observations, context);
    for (const indicator of indicators) {
      const levels = new Set(indicator.levels?.map(({ code }) => code));
      yield* aimsOffScale(indicator, levels);
      for (const observation of current.get(indicator.id) ?? []) {
        const [field, value] = nonFinite(observation) ?? ['value', observation.value];
        if (value === undefined) continue;
        const expected = expectedOf(value, indicator, levels);
        if (expected)
          yield {
            params: { label: indicator.name, value: inWords(value), expected },
            at: placeOf('observation', observation.id, `/${field}`),
          };
      }
    }
  },
};

/** Baselines and targets that the scale does not have, and numbers without end, which only a program can write. */
function* aimsOffScale(indicator: Indicator, levels: ReadonlySet<string>): Generator<Finding> {
  const { id, name, baseline, targets } = indicator;
  const finding = (value: Value, at: Finding['at'], expected: Words = expectations.quantity) => ({
    params: { label: name, value: inWords(value), expected },
    at,
  });
  // a number tells of any scale; how far it may go is what other rules ask
  const off = (value: Value | undefined) =>
    value === undefined || (typeof value === 'number' && isNumber(value))
      ? undefined
      : expectedOf(value, { scale: indicator.scale ?? 'quantity' }, levels);
  const before = off(baseline?.value);
  if (baseline && before) yield finding(baseline.value, placeOf('indicator', id, '/baseline/value'), before);
  for (const { id: target, value, min, max } of targets) {
    const expected = off(value);
    const wrong = Object.entries({ min, max }).find(
      ([, figure]) => figure !== undefined && !isNumber(figure),
    );
    if (value !== undefined && expected) yield finding(value, placeOf('target', target, '/value'), expected);
    else if (wrong) yield finding(Number(wrong[1]), placeOf('target', target, `/${wrong[0]}`));
  }
}

const isNumber = (value: number | undefined): value is number => Number.isFinite(value);

type Value = NonNullable<Observation['value']>;

/** What the scale of an indicator is made of. */
type Scaled = Pick<Indicator, 'scale' | 'min' | 'max' | 'countOf' | 'net'>;

/** What was to be expected instead of a value; `undefined` where it fits. */
function expectedOf(value: Value, indicator: Scaled, levels: ReadonlySet<string>): Words | undefined {
  const { scale = 'quantity' } = indicator;
  if (typeof value === 'number' && !Number.isFinite(value)) return expectations.quantity;
  if (scale === 'quantity')
    return typeof value === 'number' ? bound(value, indicator) : expectations.quantity;
  if (scale === 'yes-no') return typeof value === 'boolean' ? undefined : expectations['yes-no'];
  if (typeof value !== 'string') return expectations[scale];
  if (scale === 'date') return isIsoDay(value) ? undefined : expectations.date;
  return scale === 'ordinal' && levels.size > 0 && !levels.has(value) ? expectations.ordinal : undefined;
}

function bound(value: number, { min, max, countOf, net }: Scaled): Words | undefined {
  if (isNumber(max) && value > max && !isNear(value, max)) return around('au plus', 'at most', max);
  // money may flow back; people, sessions, contacts are never fewer than none
  const isCount = countOf !== undefined && countOf !== 'amount' && !net;
  const least = min ?? (isCount ? 0 : undefined);
  if (!isNumber(least) || value >= least || isNear(value, least)) return undefined;
  return around('au moins', 'at least', least);
}

/** A value as the sentence shows it, be it what only a program can write. */
function inWords(value: Value): LocalizedText {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? { fr: 'vrai', en: 'true' } : { fr: 'faux', en: 'false' };
  if (Number.isNaN(value)) return { fr: 'pas un nombre', en: 'not a number' };
  return Number.isFinite(value) ? around('', '', value) : { fr: 'infini', en: 'infinite' };
}

const around = (fr: string, en: string, value: number): Words => ({
  fr: `${fr} ${formatNumber(value, 'fr', { decimals: 6 })}`.trimStart(),
  en: `${en} ${formatNumber(value, 'en', { decimals: 6 })}`.trimStart(),
});

const expectations = {
  quantity: { fr: 'un nombre est attendu', en: 'a number is expected' },
  ordinal: { fr: 'le code d’un de ses niveaux est attendu', en: 'the code of one of its levels is expected' },
  'yes-no': { fr: 'vrai ou faux est attendu', en: 'true or false is expected' },
  date: { fr: 'un jour du calendrier est attendu', en: 'a day of the calendar is expected' },
  text: { fr: 'un texte est attendu', en: 'a text is expected' },
} as const satisfies Record<string, Words>;

/** A figure beside the value that is no number, which only a program can write. */
function nonFinite(observation: Observation): readonly [string, number] | undefined {
  const { numerator, denominator, n, bounds, uncertainty } = observation;
  // most have no such figure, and there may be very many
  if ((numerator ?? denominator ?? n ?? bounds ?? uncertainty) === undefined) return undefined;
  const figures = {
    numerator,
    denominator,
    n,
    'bounds/min': bounds?.min,
    'bounds/max': bounds?.max,
    'uncertainty/low': uncertainty?.low,
    'uncertainty/high': uncertainty?.high,
  };
  return Object.entries(figures).find(
    (entry): entry is [string, number] => entry[1] !== undefined && !Number.isFinite(entry[1]),
  );
}
