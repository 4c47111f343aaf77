import type { Checked } from '../issue/Checked.ts';
import type { Issue } from '../issue/Issue.ts';
import type { GapState } from '../observation/Observation.ts';
import { foldText } from '../text/foldText.ts';
import type { Words } from '../text/LocalizedText.ts';
import { zeroWords } from './gapWords.data.ts';
import type { Quantity } from './Quantity.ts';
import { quantityIssue } from './quantityIssue.ts';
import { readFigure } from './readFigure.ts';
import { readGap } from './readGap.ts';
import type { NumberLocale } from './readNumber.ts';
import { type Qualifiers, readQualifiers } from './readQualifiers.ts';

/** What is known beside the text of a quantity. */
export interface ParseQuantityOptions {
  /** Where the text comes from. Without it, "1.250" is reported as `quantity/ambiguous-number` and not guessed. */
  readonly locale?: NumberLocale;
  /** What the words for "no value" mean here, for example the legend of a sheet; looked up before {@link gapWords}. */
  readonly gapWords?: Readonly<Record<string, GapState>>;
}

/** No quantity is longer: what is, is prose. */
const longest = 160;

/**
 * Reads a number as people write it in a table: with its unit or currency, as a bound, a range, a ratio or a round
 * figure, with remarks; or the reason why there is none. Nothing is guessed and nothing becomes 0 by accident: what
 * cannot be read has the state `unreadable` and an issue.
 * @returns what was written, percentages in points; an empty text has neither value, state nor issue
 * @example
 * ```ts
 * import { parseQuantity } from '@jalon/core';
 * parseQuantity('1 250,50 €').value; // => { value: 1250.5, unit: 'EUR', written: '1 250,50 €' }
 * parseQuantity('≥ 30 %').value; // => { value: 30, unit: '%', op: '>=', written: '≥ 30 %' }
 * parseQuantity('35/54').value; // => { ratio: [35, 54], written: '35/54' }
 * parseQuantity('64 (prov.)').value; // => { value: 64, provisional: true, written: '64 (prov.)' }
 * parseQuantity('n.d.').value; // => { state: 'not-available', written: 'n.d.' }
 * parseQuantity('1.250').issues[0]?.code; // => 'quantity/ambiguous-number'
 * parseQuantity('1.250', { locale: 'nl' }).value; // => { value: 1250, written: '1.250' }
 * parseQuantity('-', { gapWords: { '-': 'not-collected' } }).issues; // => []
 * ```
 */
export function parseQuantity(text: string, options: ParseQuantityOptions = {}): Checked<Quantity> {
  const written = text.trim();
  const tidy = tidyText(text);
  if (tidy === '') return { value: { written }, issues: [] };
  // in a column of accounts « - € » is a dash
  const gap = readGap(tidy.replace(/^[€$£] ?(?=-+$)|(?<=^-+) ?[€$£]$/, ''), options.gapWords);
  if (gap) return gapOf(written, gap.state, gap.ambiguous, []);
  if (/^#[\p{L}¡/0-9!?_#]+$/u.test(tidy))
    return unreadable(written, quantityIssue('quantity/sheet-error', { text: written }));
  if (zeroWords.includes(foldText(tidy))) {
    return {
      value: { value: 0, written },
      issues: [quantityIssue('quantity/word-as-zero', { text: written }, 'hint')],
    };
  }
  if (tidy.length > longest) return unreadable(written);
  const sign = signDoubt(tidy, written);
  if (sign) return unreadable(written, ambiguousNumber(written, sign));
  const [core, qualifiers] = readQualifiers(tidy);
  if (core === '')
    return { value: { ...marks(qualifiers), written }, issues: remarksOf(written, qualifiers) };
  const later = readGap(core, options.gapWords);
  if (later) return gapOf(written, later.state, later.ambiguous, qualifiers.notes);
  const reading = readFigure(core, qualifiers, options.locale);
  if (reading === undefined) return unreadable(written);
  if ('either' in reading) return unreadable(written, ambiguousNumber(written, reading.either));
  if ('trouble' in reading) return unreadable(written, quantityIssue(reading.trouble, { text: written }));
  const { disagrees, ...figure } = reading.figure;
  // « 35 (65 %) »: a share that no ratio takes up is a remark
  const { beside } = qualifiers;
  const around =
    beside && !figure.ratio ? { ...qualifiers, notes: [...qualifiers.notes, beside] } : qualifiers;
  const issues = [
    ...(disagrees ? [quantityIssue('quantity/ratio-disagrees', { text: written, ...disagrees })] : []),
    ...remarksOf(written, around),
  ];
  return { value: { ...figure, ...marks(around, figure.note), written }, issues };
}

/** One kind of space, dash and apostrophe; case and accents stay, for units have them. */
function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .trim();
}

/** « - 5 » is minus five or a dash before five; « (5) » is minus five in accounts, a remark elsewhere. */
function signDoubt(tidy: string, written: string): readonly [Words, Words] | undefined {
  const digits = /^(?:- |\()(\d[\d.,' ]*)( ?[%€$£])?\)?$/.exec(tidy);
  if (!digits || written.startsWith('−') || tidy.startsWith('(') !== tidy.endsWith(')')) return undefined;
  const number = `${digits[1]?.trim()}${digits[2] ?? ''}`;
  const minus = `−${number}`;
  return [
    { fr: minus, en: minus },
    { fr: number, en: number },
  ];
}

const ambiguousNumber = (text: string, [first, second]: readonly [Words, Words]): Issue =>
  quantityIssue('quantity/ambiguous-number', { text, first, second });

function unreadable(written: string, issue?: Issue): Checked<Quantity> {
  const issues = [issue ?? quantityIssue('quantity/unreadable', { text: written })];
  return { value: { state: 'unreadable', written }, issues };
}

function gapOf(
  written: string,
  state: GapState,
  ambiguous: boolean,
  notes: readonly string[],
): Checked<Quantity> {
  const note = notes.length > 0 ? { note: notes.join(' ') } : {};
  const issues = ambiguous ? [quantityIssue('quantity/ambiguous-gap', { text: written })] : [];
  return { value: { state, ...note, written }, issues };
}

function marks({ approximate, provisional, n, notes }: Qualifiers, note?: string): Partial<Quantity> {
  const remarks = [...(note === undefined ? [] : [note]), ...notes];
  return {
    ...(approximate && { approximate }),
    ...(provisional && { provisional }),
    ...(n !== undefined && { n }),
    ...(remarks.length > 0 && { note: remarks.join(' ') }),
  };
}

function remarksOf(text: string, { notes }: Qualifiers): readonly Issue[] {
  return notes.map((note) => quantityIssue('quantity/remark', { text, note }, 'hint'));
}
