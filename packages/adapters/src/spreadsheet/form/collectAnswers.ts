import type { SkippedRow } from '../Reading.ts';
import type { FormAnswer } from './FormAnswer.ts';
import type { FormCell } from './FormCell.ts';
import type { FormLine } from './FormLine.ts';
import { formFields } from './formFields.ts';
import { formPairs } from './formPairs.ts';
import { headsResults } from './headsResults.ts';
import { isInstruction } from './isInstruction.ts';
import { type FormWords, type OpenAnswer, takesRow } from './OpenAnswer.ts';
import { partHeading } from './partHeading.ts';
import { readSignature } from './readSignature.ts';
import { splitNumbering } from './splitNumbering.ts';
import { unknownLabel } from './unknownLabel.ts';

/** What a form says, label by label. */
export interface CollectedAnswers {
  readonly answers: readonly FormAnswer[];
  readonly skipped: readonly SkippedRow[];
  /** Parts that headings name. */
  readonly parts: readonly string[];
  /** Cells under a signature that were passed over: they hold names. */
  readonly names: readonly FormCell[];
}

/** How far down a form one has come. */
interface Draft {
  readonly answers: FormAnswer[];
  readonly skipped: SkippedRow[];
  readonly parts: string[];
  readonly names: FormCell[];
  open: OpenAnswer[];
  section?: string | undefined;
  /** The number of the heading of the part, and whether its labels are counted from 1 again. */
  counted: { readonly heading?: string | undefined; readonly inner: boolean };
  signed: boolean;
}

/** Goes down a form: each label with the cells beside and below it, and each other row with the reason why it is none. */
export function collectAnswers(lines: readonly FormLine[], words: FormWords): CollectedAnswers {
  const draft: Draft = {
    answers: [],
    skipped: [],
    parts: [],
    names: [],
    open: [],
    counted: { inner: false },
    signed: false,
  };
  lines.forEach((line, at) => {
    takeLine(draft, line, lines[at + 1], words);
  });
  close(draft);
  return draft;
}

function takeLine(draft: Draft, line: FormLine, next: FormLine | undefined, words: FormWords): void {
  const [first] = line.cells;
  if (line.hidden || !first) skip(draft, line, 'hidden');
  else if (!takesHeading(draft, line, first, next, words)) takeAnswer(draft, line, first, words);
}

/** The heading of a part, a line that tells how to fill the form in, the line over a signature. */
function takesHeading(
  draft: Draft,
  line: FormLine,
  first: FormCell,
  next: FormLine | undefined,
  { phrases, context }: FormWords,
): boolean {
  if (line.cells.length === 1 && /^\s*\([^()]*\)[.:]?\s*$/.test(first.text) && isInstruction(first.text)) {
    skip(draft, line, 'note');
    return true;
  }
  const heading = partHeading(line, next, phrases);
  if (heading && heading.part === undefined && heading.number === undefined && !isInside(draft)) {
    skip(draft, line, 'title');
    return true;
  }
  if (heading) {
    draft.counted = { heading: heading.number, inner: false };
    close(draft);
    draft.section = heading.text;
    draft.signed = false;
    skip(draft, line, 'section');
    if (heading.part !== undefined) draft.parts.push(heading.part);
    // results follow such a heading without a label of their own
    if (heading.part === 'unexpected')
      start(draft, implied('notable-results', first, []), { beside: false, implied: true });
    return true;
  }
  const text = line.cells.map((cell) => cell.text).join(' ');
  if (readSignature(text, context) === undefined) return false;
  close(draft);
  draft.signed = true;
  start(draft, implied('signed', first, line.cells), { beside: true, implied: false });
  return true;
}

/** Labels with their answers, an answer that goes on, a label that is not known, or none of them. */
function takeAnswer(draft: Draft, line: FormLine, first: FormCell, words: FormWords): void {
  const { pairs } = formPairs(line.cells, words.phrases);
  const known = pairs.length > 0;
  if (known && !draft.open.some((each) => takesRow(each, line, words, { pairs }))) {
    close(draft);
    for (const { label, at, cells } of pairs) {
      const field = fieldOf(label.fields);
      start(draft, { field, known: true, label, at, cells }, { beside: cells.length > 0, implied: false });
      if (field === 'signatory') draft.signed = true;
    }
    return;
  }
  const lists = draft.open.some(({ answer }) => formFields.get(answer.field)?.content === 'results');
  if ((line.cells.length === 1 && isInstruction(first.text)) || (lists && headsResults(line.cells))) {
    skip(draft, line, 'note');
    return;
  }
  const inside = isInside(draft);
  const unknown = inside
    ? unknownLabel(
        line,
        draft.open.some(({ beside }) => !beside),
      )
    : undefined;
  if (answersHead(draft.open, line)) {
    goOn(draft.open, line);
    return;
  }
  const takers = draft.open.filter(
    (each) =>
      takesRow(each, line, words, { pairs, isLabel: unknown !== undefined }) &&
      (draft.open.length === 1 || first.column >= each.answer.at.column),
  );
  if (takers.length > 0) goOn(takers, line);
  else if (unknown) {
    close(draft);
    start(draft, unknown, { beside: unknown.cells.length > 0, implied: false });
  } else if (draft.signed && line.cells.every(({ text }) => text.length <= 60)) {
    draft.names.push(first);
    draft.skipped.push({ row: line.row + 1, reason: 'note' });
  } else skip(draft, line, inside ? 'note' : 'title');
}

const isInside = ({ section, answers, open }: Draft): boolean =>
  section !== undefined || answers.length + open.length > 0;

/** Answers right below a row of labels, each under its own. */
const answersHead = (open: readonly OpenAnswer[], { cells }: FormLine): boolean =>
  open.length > 1 &&
  open.every(({ answer }) => answer.cells.length === 0) &&
  cells.every(({ column }) => open.some(({ answer }) => answer.at.column === column));

/** Each cell goes to the label that it stands under or behind. */
function goOn(takers: readonly OpenAnswer[], line: FormLine): void {
  for (const cell of line.cells) {
    const taker = takers.findLast(({ answer }) => answer.at.column <= cell.column) ?? takers[0];
    if (taker) taker.answer = { ...taker.answer, cells: [...taker.answer.cells, cell] };
  }
}

function start(
  draft: Draft,
  answer: Omit<FormAnswer, 'section'>,
  how: Pick<OpenAnswer, 'beside' | 'implied'>,
): void {
  leaveSection(draft, splitNumbering(answer.at.text).number);
  const { section, signed } = draft;
  draft.open.push({ ...how, answer: section === undefined || signed ? answer : { ...answer, section } });
}

/** « 5. What has not gone to plan? » after « 4. Progress » is no label of part 4 but the next part itself. */
function leaveSection(draft: Draft, number: string | undefined): void {
  const { heading, inner } = draft.counted;
  if (number === undefined || !/^\d+$/.test(number) || heading === undefined || !/^\d+$/.test(heading))
    return;
  if (Number(number) <= Number(heading)) draft.counted = { heading, inner: true };
  else if (!inner && Number(number) === Number(heading) + 1) {
    draft.section = undefined;
    draft.counted = { inner: false };
  }
}

function close(draft: Draft): void {
  const done = draft.open.filter((each) => !each.implied || each.answer.cells.length > 0);
  draft.answers.push(...done.map(({ answer }) => answer));
  draft.open = [];
}

function skip({ skipped }: Draft, { row, cells }: FormLine, reason: SkippedRow['reason']): void {
  skipped.push({ row: row + 1, reason, text: cells.map(({ text }) => text).join(' ; ') });
}

/** What a label asks for; a heading of a part that holds its answer itself asks for what the part is about. */
const fieldOf = (fields: readonly string[]): string =>
  fields.find((field) => !field.startsWith('part.')) ?? fields[0]?.replace(/^part\./, '') ?? '';

/** An answer whose label is a heading, or the words of the line itself. */
const implied = (field: string, at: FormCell, cells: readonly FormCell[]): Omit<FormAnswer, 'section'> => ({
  field,
  known: true,
  label: {
    fields: [field],
    name: at.text.replace(/\s+/g, ' ').trim(),
    whole: at.text,
    fit: 'exact',
    asks: false,
  },
  at,
  cells,
});
