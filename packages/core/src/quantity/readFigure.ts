import type { Quantity } from './Quantity.ts';
import type { quantityMessages } from './quantityMessages.ts';
import { type Amount, type Either, readAmount } from './readAmount.ts';
import { type NumberLocale, readNumber } from './readNumber.ts';
import type { Qualifiers } from './readQualifiers.ts';
import { roundWords } from './roundWords.data.ts';

/** What a figure says, without what surrounds it. */
interface Figure extends Omit<Quantity, 'written'> {
  /** The percentage written and the one that the ratio gives, in points, where they differ by more than rounding. */
  readonly disagrees?: { readonly stated: number; readonly computed: number };
}

/** A figure, the two numbers that it can be, or what is wrong with it. */
export type FigureReading =
  | { readonly figure: Figure }
  | { readonly either: Either }
  | { readonly trouble: keyof typeof quantityMessages }
  | undefined;

/** Reads what is left once the qualifiers are off: a round word, a duration, a ratio, a range or an amount. */
export function readFigure(core: string, qualifiers: Qualifiers, locale?: NumberLocale): FigureReading {
  return (
    readRoundWord(core) ??
    readDuration(core) ??
    readRatio(core, qualifiers, locale) ??
    readMargin(core, locale) ??
    readRange(core, locale) ??
    readPlain(core, qualifiers, locale)
  );
}

function readRoundWord(core: string): FigureReading {
  const parts =
    /^(?:(?:une?|an?|una?|een) )?(?:(?:petite|bonne) )?(demi-)?(\p{L}{5,})(?: (?:de |d'|of )?(\p{L}[\p{L}' -]{0,39}))?$/iu.exec(
      core,
    );
  const word = parts?.[2]?.toLowerCase();
  if (word === undefined || !Object.hasOwn(roundWords, word)) return undefined;
  const value = (roundWords[word] ?? 0) * (parts?.[1] ? 0.5 : 1);
  return { figure: { value, approximate: true, ...(parts?.[3] && { unit: parts[3] }) } };
}

/** « 2 h 30 » is 2.5 hours. */
function readDuration(core: string): FigureReading {
  const parts =
    /^(\d{1,6}) ?(?:h|hrs?|heures?|hours?|uur|u|horas?)\.? ?(?:et |and )?([0-5]?\d) ?(?:min|mn|minutes?|m|')?\.?$/i.exec(
      core,
    );
  return parts ? { figure: { value: Number(parts[1]) + Number(parts[2]) / 60, unit: 'h' } } : undefined;
}

function readRatio(core: string, { beside }: Qualifiers, locale?: NumberLocale): FigureReading {
  const parts =
    /^(\d[\d.,' ]*?) ?(?:\/| sur(?: les)? | out of | of(?: the)? | op | van(?: de)? | de | sobre ) ?(\d[\d.,' ]*?)(?:(?: ?= ?|[,;]? (?:(?:soit|i\.e\.|or) )?)(\d[\d.,]*) ?%| ?(%)| ([\p{L}][\p{L}' .-]{0,39}))?$/iu.exec(
      // « 35 familles sur 54 »
      core.replace(/^(\d[\d ]*) (\p{L}[\p{L}'-]{2,}) ?(\/|sur|out of|op) ?(\d[\d ]*)$/iu, '$1 $3 $4 $2'),
    );
  if (!parts) return undefined;
  const [above, below] = [numberIn(parts[1], locale), numberIn(parts[2], locale)];
  if (above === undefined || below === undefined) return undefined;
  // "12/2024" is rather a month than twelve of two thousand
  const dated = core.includes('/') && Number.isInteger(above) && above <= 12 && below >= 1900 && below < 2200;
  if (dated || /^0\d/.test(parts[1] ?? '') || /^0\d/.test(parts[2] ?? ''))
    return { trouble: 'quantity/ratio-or-date' };
  if (below === 0) return { trouble: 'quantity/zero-denominator' };
  const ratio = [above, below] as const;
  const stated = parts[3] ?? (beside?.endsWith('%') ? beside.slice(0, -1).trim() : undefined);
  if (stated !== undefined) return readShare(ratio, stated, locale);
  if (parts[4]) return { figure: { ratio, value: (100 * above) / below, unit: '%' } };
  return { figure: { ratio, ...(parts[5] && { unit: parts[5] }) } };
}

/** « 35/54 (65 %) »: the ratio gives the exact value, as long as what is written is that value rounded. */
function readShare(ratio: readonly [number, number], stated: string, locale?: NumberLocale): FigureReading {
  const reading = readAmount(`${stated} %`, locale);
  if (reading === undefined || 'either' in reading) return reading;
  const { value, decimals } = reading.amount;
  const computed = (100 * ratio[0]) / ratio[1];
  const agrees = Math.abs(value - computed) <= 0.5 * 10 ** -decimals + 1e-9;
  if (agrees) return { figure: { ratio, value: computed, unit: '%' } };
  return { figure: { ratio, value, unit: '%', disagrees: { stated: value, computed } } };
}

/** « 40 ± 5 ». */
function readMargin(core: string, locale?: NumberLocale): FigureReading {
  const parts = /^(.+?) ?(?:±|\+\/-) ?(.+)$/.exec(core);
  const ends = parts && amounts(parts[1], parts[2], locale);
  if (!ends) return undefined;
  const { unit } = ends[1];
  const [middle, margin] = [ends[0].value, ends[1].value];
  return {
    figure: {
      value: middle,
      min: middle - margin,
      max: middle + margin,
      approximate: true,
      ...(unit && { unit }),
    },
  };
}

function readRange(core: string, locale?: NumberLocale): FigureReading {
  const parts =
    /^(?:entre|between|tussen) (.+) (?:et|and|en|y) (.+)$/i.exec(core) ??
    /^(?:de |from |van |del? )?(.*\d\D*?) (?:à|a|au|to|tot|-) (.+)$/i.exec(core) ??
    /^(\d[\d.,' ]*(?: ?%)?)-(\d.*)$/.exec(core);
  if (!parts || /^0\d/.test(parts[1] ?? '') || /^0\d/.test(parts[2] ?? '')) return undefined;
  const ends = amounts(parts[1], parts[2], locale);
  if (!ends) return undefined;
  const [{ value: min }, { value: max, unit }] = ends;
  if (min > max) return { trouble: 'quantity/reversed-range' };
  return { figure: { min, max, ...(unit && { unit }) } };
}

/** Two amounts of one unit; the first may leave its unit and its multiplier to the second. */
function amounts(first = '', second = '', locale?: NumberLocale): readonly [Amount, Amount] | undefined {
  const last = readAmount(second.trim(), locale);
  if (!last || 'either' in last) return undefined;
  const own = readAmount(first.trim(), locale);
  if (own && 'amount' in own && own.amount.unit !== undefined) {
    return own.amount.unit === (last.amount.unit ?? own.amount.unit)
      ? [own.amount, { ...last.amount, unit: own.amount.unit }]
      : undefined;
  }
  const behind = /[^\d.,' -].*$/u.exec(second.trim())?.[0] ?? '';
  const shared = readAmount(`${first.trim()} ${behind}`.trim(), locale) ?? own;
  return shared && 'amount' in shared ? [shared.amount, last.amount] : undefined;
}

function readPlain(core: string, { op, beside }: Qualifiers, locale?: NumberLocale): FigureReading {
  const mixed = /^(\d+) ([1-3])\/([2-4])(?: (.*))?$/.exec(core);
  const reading = mixed
    ? readAmount(`${Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3])} ${mixed[4] ?? ''}`.trim(), 'en')
    : readAmount(core, locale);
  if (reading === undefined || 'either' in reading) return reading;
  const { value, unit, note } = reading.amount;
  const share =
    beside?.endsWith('%') === false && unit === '%' ? /^(\d[\d ]*?) ?\D+(\d[\d ]*)$/.exec(beside) : null;
  const ratio =
    share && ([Number(share[1]?.replaceAll(' ', '')), Number(share[2]?.replaceAll(' ', ''))] as const);
  if (ratio && ratio[1] > 0) return readShare(ratio, String(value), 'en');
  const extra = { ...(unit && { unit }), ...(note && { note }) };
  if (op === '<') return { figure: { below: value, op, ...extra } };
  return { figure: { value, ...extra, ...(op && { op }) } };
}

function numberIn(digits: string | undefined, locale: NumberLocale | undefined): number | undefined {
  const reading = readNumber(digits?.trim() ?? '', locale);
  return reading && 'value' in reading && Number.isFinite(reading.value) ? reading.value : undefined;
}
