import { currencyOf, type Issue, type Period } from '@jalon/core';
import { foldWords } from '../lexicon/foldWords.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { saysFigure } from './saysFigure.ts';

/** What one header text says. */
export interface HeaderText {
  readonly written: string;
  /** Fields that its words may name, in the order of the lexicon; empty where it names none. */
  readonly fields: readonly string[];
  /** Whether the words are the lexicon's and nothing but a date, a period or a unit stands beside them. */
  readonly exact: boolean;
  /** The period or date that it is about; « 120 (2024) » is about none, it says how much there was. */
  readonly period?: Period;
  /** Part of a year (« T1 », « mars ») that says no year. */
  readonly partOfYear?: string;
  /** `%` or a currency, where the header gives one in parentheses. */
  readonly unit?: string;
  /** What reading the period had to say. */
  readonly issues: readonly Issue[];
}

/** No header is longer; what is, is prose. */
const longest = 120;

/** What stands around the words of a field without meaning anything. */
const around = /^[\s:;,./|+*-]+|[\s:;,./|+*-]+$/g;

/** Reads one header text: the field that its words name, the period or date beside them, the unit in parentheses. */
export function readHeaderText(text: string, context: ReadingContext): HeaderText {
  const known = memory.get(context) ?? new Map<string, HeaderText>();
  memory.set(context, known);
  const found = known.get(text) ?? readFresh(text, context);
  if (known.size < 5_000) known.set(text, found);
  return found;
}

/** Headers are looked at again for every guess where a table might start. */
const memory = new WeakMap<ReadingContext, Map<string, HeaderText>>();

function readFresh(text: string, context: ReadingContext): HeaderText {
  const written = text.replace(/\s+/g, ' ').trim();
  const nothing: HeaderText = { written, fields: [], exact: false, issues: [] };
  if (written === '' || written.length > longest) return nothing;
  const whole = named(written, context);
  if (whole) return { ...nothing, fields: whole, exact: true };
  const asides = Array.from(written.matchAll(/\(([^()]*)\)/g), (match) => match[1]?.trim() ?? '');
  const core = written
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(around, '')
    .trim();
  const beside = besides(asides, context);
  const fields = named(core, context);
  if (fields) return { ...nothing, fields, exact: true, ...beside };
  const period = periodOfText(core, context);
  // « 2021 (2024) » counted 2,021 in 2024
  if (/^\d{4}$/.test(core) && isElsewhere(beside.period, period?.period)) return nothing;
  if (period) return { ...nothing, exact: true, ...beside, ...period };
  const split = { ...beside, ...splitField(core, context) };
  if (split.period === undefined || split.period !== beside.period || !saysFigure(core, context))
    return { ...nothing, ...split };
  const { period: _when, ...rest } = split;
  return { ...nothing, ...rest, issues: [] };
}

/** Whether a period lies outside of another. */
const isElsewhere = (one: Period | undefined, other: Period | undefined): boolean =>
  one !== undefined && other !== undefined && (one.end < other.start || other.end < one.start);

const named = (text: string, context: ReadingContext) =>
  isAnswerWord(text, context) ? undefined : context.lexicon.fields.get(wordKey(text));

/** "No" is an answer, "No." and "N°" stand over numbers, and « n » over how many there are. */
const isAnswerWord = (text: string, { lexicon }: ReadingContext): boolean =>
  !/[.:]\s*$/.test(text) && text.trim().length > 1 && lexicon.answers.no.includes(wordKey(text));

type Beside = Pick<HeaderText, 'period' | 'partOfYear' | 'unit'> & { readonly issues?: readonly Issue[] };

/** What stands in parentheses: a date, a period or a unit. */
function besides(asides: readonly string[], context: ReadingContext): Beside {
  let found: Beside = {};
  for (const aside of asides) {
    const unit = unitOfText(aside);
    found = unit === undefined ? { ...found, ...datedText(aside, context) } : { ...found, unit };
  }
  return found;
}

const unitOfText = (text: string): string | undefined => {
  const bare = text.replace(/^(?:en|in)\s+/i, '');
  return bare === '%' ? '%' : currencyOf(bare);
};

/** The period of a whole text, or the part of a year that it names. */
function periodOfText(text: string, context: ReadingContext): Beside | undefined {
  const { value, issues } = context.period(text);
  if (value) return { period: value, issues };
  // any year shows whether only the year is missing
  return text.length <= 30 && !/\d{3}/.test(text) && context.period(`${text} 2024`).value
    ? { partOfYear: text }
    : undefined;
}

/** A period after the words that lead to it: « au 31/12/2024 », « pour l’année 2024 ». */
function datedText(text: string, context: ReadingContext): Beside | undefined {
  const bare = text.replace(around, '');
  const direct = periodOfText(bare, context);
  if (direct || bare === '') return direct;
  const folded = foldWords(bare);
  const lead = context.lexicon.words.connectors.find(
    (word) =>
      folded.startsWith(word) && /[\s']/.test(folded.charAt(word.length - (word.endsWith("'") ? 1 : 0))),
  );
  return lead === undefined ? undefined : datedText(bare.normalize('NFC').slice(lead.length), context);
}

/** A field with a period before or behind it (« Cible 2024 »), or with words of which only the first are known. */
function splitField(text: string, context: ReadingContext): Partial<HeaderText> {
  const composed = text.normalize('NFC');
  const folded = foldWords(composed);
  for (const phrase of context.lexicon.headerPhrases) {
    if (phrase.length < 2 && phrase !== '%') continue;
    const at = wordPlace(folded, phrase);
    if (at === -1) continue;
    const rest = `${composed.slice(0, at)} ${composed.slice(at + phrase.length)}`.replace(around, '').trim();
    const fields = context.lexicon.fields.get(phrase) ?? [];
    const dated = datedText(rest, context);
    if (dated || rest === '') return { fields, exact: true, ...dated };
    // « Réalisé avec les familles » is still what was done; « Année 1 » is not a total of the year
    if (at === 0 && !/\d/.test(rest)) return { fields, exact: false };
  }
  return {};
}
