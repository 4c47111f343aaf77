/**
 * Reference values or targets that are written into the text of an indicator.
 * @module
 */
import type { Period } from '@jalon/core';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { type FigureLabel, findLabels } from './findLabels.ts';
import type { LabelledFigure, TimedFigure } from './LabelledFigure.ts';
import { timedFigures } from './timedFigures.ts';

/** An indicator with the figures that stood in its text. */
export interface SplitIndicator {
  /** What remains of the text; `''` where it was figures only. */
  readonly name: string;
  readonly figures: readonly LabelledFigure[];
  /** Figures of which nothing tells what they are; they stay in the name. */
  readonly unclear?: string;
}

/**
 * The figures in the text of an indicator that its words call a reference value, a target, or a value reached:
 * « Nombre de places. Référence : 12 (2024), cible : 18 d’ici fin 2026 ». What no word tells is not guessed.
 */
export function splitFigures(text: string, context: ReadingContext): SplitIndicator {
  if (!/[\d:=]/.test(text)) return { name: text, figures: [] };
  const written = text.normalize('NFC');
  const labels = findLabels(written, context.lexicon);
  const figures: LabelledFigure[] = [];
  const left: string[] = [];
  let [from, unclear]: [number, string | undefined] = [0, undefined];
  for (const [at, label] of labels.entries()) {
    if (label.start < from) continue;
    const body = written.slice(label.end, labels[at + 1]?.start);
    const read = readBody(body, label, context);
    if (!read) continue;
    if (read.figures) figures.push(...read.figures);
    else unclear = written.slice(label.start, label.end + read.length).trim();
    left.push(written.slice(from, read.figures ? label.start : label.end + read.length));
    from = label.end + read.length;
  }
  const head = left.shift() ?? '';
  const told = headFigures(head === '' && figures.length === 0 ? written : head, figures, context);
  const rest = [...(told.name === undefined ? [head] : [told.name]), ...left, written.slice(from)];
  const doubt = unclear ?? told.unclear;
  return {
    name: rest
      .map(tidy)
      .filter((part) => part !== '')
      .join(' '),
    figures: [...told.figures, ...figures],
    ...(doubt === undefined ? {} : { unclear: doubt }),
  };
}

interface ReadBody {
  /** Absent where a figure is announced and is none that can be told. */
  readonly figures?: readonly LabelledFigure[];
  /** How much of the body was used. */
  readonly length: number;
}

/** What stands behind a label: « : 18 places (2026) », « 2026 : 18 », « de 80 % ». */
function readBody(body: string, { field }: FigureLabel, context: ReadingContext): ReadBody | undefined {
  const [lead = '', time = ''] = /^\s*(?:\(s\))?\s*\(?([^():=;\n]{0,30})\)?\s*[:=]\s*/u.exec(body) ?? [];
  const period = time.trim() === '' ? undefined : context.period(time.trim()).value;
  const isSigned = lead !== '' && (time.trim() === '' || period !== undefined);
  const rest = isSigned ? body.slice(lead.length) : body.replace(/^\s*(?:of|de|d['’]|van)?\s*/u, '');
  const said = upToClose(rest);
  const used = { length: body.length - rest.length + said.length };
  const found = timedFigures(said, context);
  const labelled = found?.map((figure) => ({ ...withPeriod(figure, period), field }));
  if (isSigned) return { ...(labelled ? { figures: labelled } : {}), ...used };
  return labelled && /^[^\p{L}]*\d/u.test(said) ? { figures: labelled, ...used } : undefined;
}

const withPeriod = (figure: TimedFigure, period: Period | undefined): TimedFigure =>
  period === undefined || figure.period ? figure : { ...figure, period };

/** The text up to the bracket that closes what was opened before it. */
function upToClose(text: string): string {
  let depth = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return [...text].slice(0, at + 1).join('');
  }
  return text;
}

interface HeadFigures {
  readonly name?: string;
  readonly figures: readonly LabelledFigure[];
  readonly unclear?: string;
}

/** Figures behind the name without a word of their own: the state before, where they are older than the target. */
function headFigures(head: string, told: readonly LabelledFigure[], context: ReadingContext): HeadFigures {
  const [, name = '', tail = ''] =
    /^(.*?\p{L}.*?)\s*(?:[:=]\s|,\s+(?=\d))\s*(\S.*)$/su.exec(tidy(head)) ?? [];
  const isParted =
    /\d[^\p{L}\n]{0,6}(?:→|->|=>|➔|⇒)\s*\d/u.test(head) ||
    /\s\d+\s?%?\s*\/\s*(?!(?:19|20)\d\d)\d+\s?%?$/.test(tidy(head));
  const found = tail === '' ? undefined : timedFigures(tail, context);
  const [only, ...more] = found ?? [];
  const due = told.flatMap(({ field, period }) => (field === 'target' && period ? [period.end] : []));
  const isBefore =
    only?.period !== undefined &&
    due.length > 0 &&
    due.every((day) => (only.period?.end ?? '') < day) &&
    !told.some(({ field }) => field === 'baseline');
  if (only && more.length === 0 && isBefore) return { name, figures: [{ ...only, field: 'baseline' }] };
  return only || isParted || isPair(tail) ? { figures: [], unclear: tail || head.trim() } : { figures: [] };
}

/** « 12 / 18 », « 12 - 18 »: two numbers and nothing else. */
const isPair = (text: string): boolean =>
  /^\d[^\p{L}]*\d[\s%]*$/u.test(text.trim()) && !/^(?:(?:19|20)\d\d\D*)+$/.test(text.trim());

/** Without the signs and brackets that led to what was taken out. */
const tidy = (text: string): string =>
  text
    .replace(/^[\s,;:/|.)\]]+|[\s,;:/|([–—-]+$/g, '')
    .replace(/(?<=\p{L}{3}|[)%])\.$/u, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^([^()]*)\)$/, '$1')
    .trim();
