import {
  currencyDecimals,
  currencyOf,
  foldText,
  isIsoDay,
  type Json,
  type Lang,
  parseDay,
  parseQuantity,
  type Quantity,
  type Words,
} from '@jalon/core';
import type { ChoiceOption } from '../schema/ItemBase.ts';
import type { InputLayout } from './FormKind.ts';
import { expectedWords } from './formMessages.ts';
import { isEntry } from './jsonPath.ts';
import { plainText } from './plainText.ts';
import type { FormValue } from './ReportForm.ts';
import { isBlank, sameValue } from './sameValue.ts';
import { showValue } from './showValue.ts';
import { withWording, wordingIn } from './wordings.ts';

/** What stands around a value that is read. */
export interface ValueSetting {
  readonly lang: Lang;
  /** What the report said there. */
  readonly before: Json | undefined;
  /** Unit of a number whose field has none. */
  readonly unit?: string;
}

/** What a field says, `undefined` where it is empty; or what was expected where it cannot be read. */
export type ReadValue = { readonly value: Json | undefined } | { readonly expected: Words };

/** Reads a field as people fill it in. One that came back as it was shown says what the report said. */
export function readValue(
  input: InputLayout,
  value: FormValue | undefined,
  setting: ValueSetting,
): ReadValue {
  const { before, lang } = setting;
  if (sameValue(value, showValue(input, before, lang))) return { value: before };
  if (value === undefined || isBlank(value)) return { value: emptied(input, before, lang) };
  switch (input.kind) {
    case 'text':
      return { value: withWording(before, lang, textOf(value)) };
    case 'texts':
      return { value: textsOf(textOf(value), before, lang) };
    case 'name':
    case 'unit':
      return { value: input.kind === 'unit' && textOf(value) === '%' ? 'ratio' : textOf(value) };
    case 'number':
      return readNumber(input, value, setting);
    case 'money':
      return readMoney(input.currency, value, setting);
    case 'date':
      return readDay(value);
    case 'yes-no':
      return readYesNo(value);
    default:
      return readChoice(input.options, input.multiple ?? false, value, lang);
  }
}

const emptied = (input: InputLayout, before: Json | undefined, lang: Lang): Json | undefined =>
  input.kind === 'text' ? withWording(before, lang, '') : undefined;

const textOf = (value: FormValue): string =>
  plainText(Array.isArray(value) ? (value as readonly string[]).join('\n') : String(value));

/** Each line is a text; a line that was there before keeps its other languages. */
function textsOf(text: string, before: Json | undefined, lang: Lang): Json {
  const known = Array.isArray(before) ? (before as readonly Json[]) : [];
  return text
    .split('\n')
    .map(plainText)
    .filter((line) => line !== '')
    .map((line) => known.find((each) => plainText(wordingIn(each, lang)) === line) ?? { [lang]: line });
}

type NumberInput = Extract<InputLayout, { readonly kind: 'number' }>;

function readNumber(input: NumberInput, value: FormValue, { lang, unit: ofRow }: ValueSetting): ReadValue {
  const unit = input.unit ?? ofRow;
  const found = typeof value === 'number' ? value : numberIn(textOf(value), unit, lang);
  const expected = unit === 'ratio' ? expectedWords.share : expectedWords.number;
  if (found === undefined || !Number.isFinite(found)) return { expected };
  const { min = found, max = found, decimals } = input.strict ? input : {};
  if (found < min || found > max || (decimals === 0 && !Number.isSafeInteger(found)))
    return { expected: expectedWords.inBounds };
  return { value: found + 0 };
}

/** A number as it is written, and nothing beside it that would make it less than one. */
function numberIn(text: string, unit: string | undefined, lang: Lang): number | undefined {
  const { value: found } = parseQuantity(text, { locale: lang });
  if (found?.value === undefined || !isPlain(found)) return undefined;
  const { value, unit: written } = found;
  if (unit !== 'ratio') return written === '%' && unit !== '%' ? undefined : value;
  // without its sign 75 could be 75 % or 7,500 %
  if (written === '%') return Number(`${value}e-2`);
  return Math.abs(value) <= 1 ? value : undefined;
}

/** A number and its unit alone: « environ 12 », « ≥ 12 », « 12 (prov.) » say more than a field can hold. */
const isPlain = ({ op, state, ratio, approximate, provisional, note }: Quantity): boolean =>
  op === undefined && state === undefined && !ratio && !approximate && !provisional && note === undefined;

function readMoney(usual: string, value: FormValue, { lang, before }: ValueSetting): ReadValue {
  const found =
    typeof value === 'number'
      ? ({ value } as Quantity)
      : parseQuantity(textOf(value), { locale: lang }).value;
  if (found?.value === undefined || !isPlain(found)) return { expected: expectedWords.money };
  const named = found.unit === undefined ? undefined : (currencyOf(found.unit) ?? codeIn(found.unit));
  if (found.unit !== undefined && named === undefined) return { expected: expectedWords.money };
  const currency = named ?? usual;
  const scaled = Number((found.value * 10 ** currencyDecimals(currency)).toPrecision(15));
  const minor = Math.round(scaled) + 0; // never −0
  if (!Number.isSafeInteger(minor)) return { expected: expectedWords.money };
  const same = isEntry(before) && before['minor'] === minor && before['currency'] === currency;
  return { value: same ? before : { minor, currency } };
}

const codeIn = (unit: string): string | undefined => (/^[A-Z]{3}$/.test(unit) ? unit : undefined);

function readDay(value: FormValue): ReadValue {
  if (typeof value !== 'string') return { expected: expectedWords.day };
  const text = plainText(value);
  const [day = ''] = text.split('T', 1);
  if (isIsoDay(day)) return { value: day };
  const { value: read, issues } = parseDay(text, { order: 'dmy' });
  return read === undefined || issues.length > 0 ? { expected: expectedWords.day } : { value: read };
}

const yes: readonly string[] = ['oui', 'yes', 'o', 'y', 'x', 'vrai', 'true', '1'];
const no: readonly string[] = ['non', 'no', 'n', 'faux', 'false', '0'];

function readYesNo(value: FormValue): ReadValue {
  if (typeof value === 'boolean') return { value };
  const text = foldText(textOf(value));
  if (yes.includes(text)) return { value: true };
  return no.includes(text) ? { value: false } : { expected: expectedWords.yesNo };
}

function readChoice(
  options: readonly ChoiceOption[],
  multiple: boolean,
  value: FormValue,
  lang: Lang,
): ReadValue {
  const texts = Array.isArray(value) ? (value as readonly string[]) : [textOf(value)];
  const codes = texts.flatMap((text) =>
    multiple ? codesIn(text, options, lang) : [codeOf(text, options, lang)],
  );
  const known = codes.filter((code) => code !== undefined);
  if (known.length < codes.length || (!multiple && known.length !== 1)) {
    const list = (each: Lang) => options.map(({ title }) => title[each]).join(' / ');
    return { expected: { fr: list('fr'), en: list('en') } };
  }
  return { value: multiple ? [...new Set(known)] : (known[0] ?? null) };
}

/** The options in a text, with semicolons between them; words may hold semicolons of their own. */
function codesIn(
  text: string,
  options: readonly ChoiceOption[],
  lang: Lang,
): readonly (string | undefined)[] {
  const parts = text.split(/[;\n]/);
  const codes: (string | undefined)[] = [];
  for (let from = 0; from < parts.length; ) {
    let to = Math.min(parts.length, from + longestOption);
    const joined = () => plainText(parts.slice(from, to).join(';'));
    while (to > from + 1 && codeOf(joined(), options, lang) === undefined) to -= 1;
    if (joined() !== '') codes.push(codeOf(joined(), options, lang));
    from = to;
  }
  return codes;
}

/** Parts between semicolons that the words of one option may have. */
const longestOption = 8;

/** An option by its code, else by its words in the language of the form, else in another, where they are those of one alone. */
function codeOf(text: string, options: readonly ChoiceOption[], lang: Lang): string | undefined {
  const exact = options.find(({ code }) => code === text);
  if (exact) return exact.code;
  const folded = foldText(text);
  for (const each of lang === 'fr' ? (['fr', 'en'] as const) : (['en', 'fr'] as const)) {
    const named = options.filter(({ code, title }) =>
      [title[each], `${title[each]} (${code})`].some((words) => foldText(words) === folded),
    );
    if (named.length > 0) return named.length === 1 ? named[0]?.code : undefined;
  }
  return undefined;
}
