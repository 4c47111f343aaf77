import type { FormLine } from './FormLine.ts';
import { findLabel } from './findLabel.ts';
import type { FormPhrases } from './formPhrases.ts';
import { splitNumbering } from './splitNumbering.ts';

/** A heading of a part of a form. */
export interface PartHeading {
  /** As written, in one line. */
  readonly text: string;
  /** Which part it is, without `part.`; absent where its words are not known. */
  readonly part?: string;
  /** The number that it bears. */
  readonly number?: string;
}

/**
 * Whether a row is the heading of a part: words of a part that are known, or a numbered or all-capital line.
 * @param next the row that follows: a line is no heading where its answer stands right below it
 */
export function partHeading(
  line: FormLine,
  next: FormLine | undefined,
  phrases: FormPhrases,
): PartHeading | undefined {
  const [only] = line.cells;
  if (!only || line.cells.length > 1 || only.text.length > 120) return undefined;
  const text = only.text.replace(/\s+/g, ' ').trim();
  const label = findLabel(only.text, phrases);
  if (label?.rest !== undefined && label.fit === 'exact') return undefined;
  const { number, text: bare } = splitNumbering(text);
  const part = label?.fields.find((field) => field.startsWith('part.'))?.slice('part.'.length);
  const field = label?.fields.find((each) => !each.startsWith('part.'));
  const isLoud = /\p{Lu}{3}/u.test(bare) && bare === bare.toUpperCase();
  const numbered = number === undefined ? {} : { number };
  const isMain = number !== undefined && !number.includes('.');
  const leads = leadsOn(next, phrases);
  if (part !== undefined && label?.fit !== 'within') {
    if (field === undefined || leads || ((isLoud || isMain) && part === 'unexpected'))
      return { text, part, ...numbered };
  }
  // « 3. DIFFICULTÉS » over labels is a heading, over prose a label
  if ((isLoud || isMain) && leads && (label === undefined || label.fit === 'exact') && !/[:?]$/.test(text))
    return { text, ...(part === undefined ? {} : { part }), ...numbered };
  return undefined;
}

/** Whether a row starts with a label, an instruction left aside. */
function leadsOn(next: FormLine | undefined, phrases: FormPhrases): boolean {
  const [first, second] = next?.cells ?? [];
  if (!next || !first) return false;
  const label = findLabel(first.text, phrases);
  if (label) return label.fit !== 'within' || label.asks;
  return (
    (second !== undefined && /[:?]\s*$/.test(first.text)) ||
    splitNumbering(first.text).number?.includes('.') === true
  );
}
