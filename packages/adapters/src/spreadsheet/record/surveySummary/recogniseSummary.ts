import { columnMeaning } from '../../header/columnMeaning.ts';
import { columnProfile } from '../../header/columnProfile.ts';
import { type HeaderBlock, headerPaths } from '../../header/headerPaths.ts';
import type { Column } from '../../header/recogniseColumns.ts';
import type { RecognisedTable } from '../../kind/TableReader.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { answerKey } from '../survey/answerKey.ts';
import { answerScales } from '../survey/answerScales.data.ts';
import { wordsOf } from '../survey/fitScale.ts';
import { gapOfAnswer } from '../survey/gapOfAnswer.ts';
import { questionHeader } from '../survey/questionHeader.ts';
import { questionKey } from '../survey/questionKey.ts';

/** Fields of the columns of figures that are no option. */
export const summaryFigures: ReadonlySet<string> = new Set([
  'count',
  'percent',
  'base',
  'mean',
  'deviation',
  'median',
]);

/** A column under its header, with the sort of its cells. */
interface Headed {
  readonly index: number;
  readonly fields: readonly string[];
  readonly exact: boolean;
  readonly header: string;
  readonly figures: number;
  readonly words: number;
}

/**
 * What the columns under a header are in a table of results: answers with their number and share, or questions with a
 * column for each answer.
 */
export function recogniseSummary(
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  const headed = [...headerPaths(grid, header, context)]
    .sort(([a], [b]) => a - b)
    .map(([index, path]): Headed => {
      const { fields, exact, header: own } = columnMeaning(path, context);
      const { figures } = columnProfile(grid, index, header.bottom + 1, end, context);
      const group = path.length === 1 && exact ? groupOver(grid, header, index) : '';
      const shown = group === '' ? own : `${group} › ${own}`;
      return {
        index,
        fields,
        exact,
        header: shown,
        figures,
        words: wordShare(grid, index, header.bottom + 1, end),
      };
    });
  const corner = headlessAnswers(grid, headed, header, end);
  const all = corner ? [corner, ...headed] : headed;
  return listed(grid, all, header, end, context) ?? crossed(grid, headed);
}

/** A column of answers left of the figures with nothing over it: « | Nombre | % ». */
function headlessAnswers(
  grid: Grid,
  headed: readonly Headed[],
  { top, bottom }: HeaderBlock,
  end: number,
): Headed | undefined {
  const [first] = headed;
  if (!first || first.index === 0 || top !== bottom || !(has(first, 'count') || has(first, 'percent')))
    return undefined;
  const index = first.index - 1;
  const words = wordShare(grid, index, bottom + 1, end);
  return words > 0.5 ? { index, fields: ['answer'], exact: true, header: '', figures: 0, words } : undefined;
}

/** The text of the upper header row that goes for a column: its own, that of its merge, or the last one on its left. */
function groupOver(grid: Grid, { top, bottom }: HeaderBlock, column: number): string {
  if (top === bottom || grid.text(bottom, column) === '') return '';
  const [first = 0] = grid.filled(bottom);
  for (let at = column; at > first; at -= 1) {
    const text = grid.seen(top, at);
    if (text !== '') return text;
  }
  return '';
}

/** Share of the cells of a column that hold words, be they words about figures: « 25-49 ans ». */
function wordShare(grid: Grid, column: number, from: number, end: number): number {
  let [filled, worded] = [0, 0];
  for (let row = from; row < Math.min(end, from + 40); row += 1) {
    const text = grid.text(row, column);
    if (text === '' || grid.filled(row).length < 2) continue;
    filled += 1;
    if (/\p{L}{2}/u.test(text)) worded += 1;
  }
  return filled === 0 ? 0 : worded / filled;
}

const has = ({ fields, exact }: Headed, field: string): boolean => exact && fields.includes(field);

const columnOf = (grid: Grid, { index, header }: Headed, field: string): Column => ({
  index,
  field,
  header,
  hidden: grid.isColumnHidden(index),
  issues: [],
});

/** Answers below each other, with their number and share: « Réponse | Nombre | % ». */
function listed(
  grid: Grid,
  headed: readonly Headed[],
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  const counts = headed.filter((each) => has(each, 'count'));
  const shares = headed.filter((each) => has(each, 'percent'));
  const named = headed.find((each) => has(each, 'answer') && each.words > 0.5);
  const others = headed.filter(
    (each) => each.words > 0.5 && !has(each, 'count') && !has(each, 'percent') && !has(each, 'question'),
  );
  // the question itself may stand over its answers
  const assumed = others.length === 1 && counts.length === 1 && shares.length === 1 ? others[0] : undefined;
  const answer = named ?? assumed;
  if (!answer || counts.length > 1 || shares.length > 1 || counts.length + shares.length === 0)
    return undefined;
  if ([...counts, ...shares].some(({ index }) => index < answer.index)) return undefined;
  if (headed.length > 6 || headed.some(({ header: text }) => text.includes(' › '))) return undefined;
  const columns = headed.map((each) => {
    if (each === answer) return columnOf(grid, each, 'answer');
    if (has(each, 'question') && each.index < answer.index) return columnOf(grid, each, 'question');
    const figure = [...summaryFigures].find((field) => has(each, field));
    return columnOf(grid, each, figure === 'base' && !counts.includes(each) ? 'base' : (figure ?? 'unknown'));
  });
  const beside = headlessFigure(grid, columns, header, end, context);
  const found = beside ? [...columns, beside] : columns;
  const typed = found.map((column) =>
    column !== beside &&
    column.field === 'count' &&
    !shares.length &&
    holdsShares(grid, column.index, header.bottom + 1, end)
      ? { ...column, field: 'percent' }
      : column,
  );
  const settled = typed.map((column) =>
    column === beside && typed.some((each) => each !== beside && each.field === 'count')
      ? { ...column, field: 'percent' }
      : column,
  );
  const unknown = settled.filter(({ field }) => field === 'unknown').length;
  const score =
    (named ? 3 : 1) +
    2 * settled.filter(({ field }) => field !== 'unknown' && field !== 'answer').length -
    unknown;
  return { columns: settled, score };
}

/** A column of figures beside the last one, under a header that was written once for two. */
function headlessFigure(
  grid: Grid,
  columns: readonly Column[],
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): Column | undefined {
  const last = columns.at(-1);
  const figures = columns.filter(({ field }) => field === 'count' || field === 'percent');
  if (!last || figures.length !== 1 || last !== figures[0]) return undefined;
  const index = last.index + 1;
  if (grid.text(header.bottom, index) !== '') return undefined;
  const { filled, figures: share } = columnProfile(grid, index, header.bottom + 1, end, context);
  return filled > 0 && share > 0.5
    ? { index, field: 'count', header: last.header, hidden: grid.isColumnHidden(index), issues: [] }
    : undefined;
}

function holdsShares(grid: Grid, column: number, from: number, end: number): boolean {
  for (let row = from; row < Math.min(end, from + 20); row += 1) {
    if (/%\s*$/.test(grid.text(row, column))) return true;
  }
  return false;
}

/** Questions below each other, with a column for each answer: « Question | Oui | Plutôt oui | … | n | Moyenne ». */
function crossed(grid: Grid, headed: readonly Headed[]): RecognisedTable | undefined {
  const named = headed.find((each) => has(each, 'question') && each.words > 0.5);
  const question = named ?? (headed[0]?.words === 1 ? headed[0] : undefined);
  if (!question) return undefined;
  const rest = headed.filter((each) => each !== question && each.index > question.index);
  const options = rest.filter((each) => each.figures > 0.5 && !isKnown(each));
  const own = rest.filter((each) => isKnown(each));
  const onScale = answerScales.some(
    (scale) =>
      options.length >= 2 &&
      options.filter(({ header }) => isOnScale(header, wordsOf(scale))).length >= options.length * 0.8,
  );
  const hasMean = own.some((each) => has(each, 'mean'));
  const bases = own.filter((each) => has(each, 'base'));
  if (bases.length > 1) return undefined;
  const hasBase = bases.length === 1;
  if (!onScale && !(named && (hasMean || (hasBase && options.length >= 2)))) return undefined;
  const taken = new Set<string>(summaryFigures);
  const columns = headed.map((each) => {
    if (each === question) return columnOf(grid, each, 'question');
    if (options.includes(each)) {
      const [group = ''] = each.header.split(' › ');
      const key = questionKey(questionHeader(group), new Set());
      const isShare = isShared(each) && has(each, 'percent');
      const field = isShare ? `${key}.percent` : questionKey(questionHeader(group), taken);
      taken.add(field);
      return columnOf(grid, each, field);
    }
    const figure = lone.find((name) => has(each, name));
    return columnOf(grid, each, figure ?? 'unknown');
  });
  const known = columns.filter(({ field }) => field !== 'unknown').length;
  return { columns, score: (named ? 3 : 1) + (onScale ? 2 : 0) + known - 1 };
}

/** Figures of a question as a whole; under an answer « n » is of the answer. */
const lone = ['base', 'mean', 'deviation', 'median'] as const;

const isKnown = (each: Headed): boolean => !isShared(each) && lone.some((field) => has(each, field));

const isShared = ({ header, fields }: Headed): boolean =>
  header.includes(' › ') && (fields.includes('count') || fields.includes('percent'));

const isOnScale = (header: string, words: ReadonlyMap<string, number>): boolean => {
  const parts = header.split(' › ');
  return (
    parts.some((part) => words.has(answerKey(part.replace(/\([^()]*\)|%/g, '')))) ||
    parts.some((part) => isGap(part))
  );
};

const isGap = (text: string): boolean => {
  const silent = { quantity: () => ({ issues: [] }) } as unknown as ReadingContext;
  return gapOfAnswer(text, silent) !== undefined || /^(?:nsp|n\/a|dk|ns\/nc)$/i.test(text.trim());
};
