import { columnMeaning } from '../../header/columnMeaning.ts';
import { columnProfile } from '../../header/columnProfile.ts';
import { type HeaderBlock, headerPaths } from '../../header/headerPaths.ts';
import { readHeaderText } from '../../header/readHeaderText.ts';
import type { Column } from '../../header/recogniseColumns.ts';
import type { RecognisedTable } from '../../kind/TableReader.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { answerKey } from './answerKey.ts';
import { chooseScales } from './chooseScales.ts';
import { isConsentHeader } from './consentAnswer.ts';
import { formHeader } from './formHeader.ts';
import { questionHeader } from './questionHeader.ts';
import { questionKey } from './questionKey.ts';
import { repeatedFields, surveyKind } from './surveyKind.ts';

/** Columns that only an export of answers has. */
const strong: ReadonlySet<string> = new Set(['respondent', 'stamp', 'wave', 'consent']);

/** What the columns under a header are, where each row may be the answers of one person: what no field names is a question. */
export function recogniseSurvey(
  grid: Grid,
  header: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  if (!isSecondRowFit(grid, header, context)) return undefined;
  const written = headerPaths(grid, header, context);
  const names = new Set([...written.values()].map((path) => path.map((text) => text.written).join(' › ')));
  // boxes to tick and lines to write on: the form itself, not what people answered
  if ([...names].some((name) => /[☐□]|_{4,}/.test(name))) return undefined;
  const taken = new Set<string>();
  let [score, questions, asked, hasStrong] = [0, 0, 0, false];
  const columns = [...written]
    .sort(([a], [b]) => a - b)
    .map(([index, path]): Column => {
      const shown = columnMeaning(path, context);
      const { header: whole, name: own } = formHeader(shown.header, names);
      const inner = own === whole ? shown : columnMeaning([readHeaderText(own, context)], context);
      const meaning = inner.exact || shown.fields.length === 0 ? inner : shown;
      const question = questionHeader(whole);
      const free = meaning.fields.find((field) => !taken.has(field) || repeatedFields.has(field));
      // a second number of the answer is the form's own
      const named =
        free ?? (meaning.exact && meaning.fields.some((field) => strong.has(field)) ? 'paradata' : undefined);
      const isNamed = named !== undefined && (meaning.exact || (mayGoOn.has(named) && !/\?/.test(whole)));
      const isConsent = isConsentHeader(whole) && !taken.has('consent');
      const profile = columnProfile(grid, index, header.bottom + 1, end, context);
      const found = isConsent ? 'consent' : isNamed && question.number === undefined ? named : undefined;
      // an age that is no number was a question
      const field =
        found === 'age' && profile.filled > 0 && !holdsDigits(grid, index, header.bottom + 1, end)
          ? undefined
          : found;
      const key = field ?? questionKey(question, taken);
      taken.add(key);
      if (field === undefined) {
        questions += 1;
        if (question.isQuestion) asked += 1;
        score += question.isQuestion ? 1 : 0.25;
      } else if (strong.has(field)) {
        score += hasStrong ? 2 : 3;
        hasStrong = true;
      } else score += 0.5;
      return { index, field: key, header: whole, hidden: grid.isColumnHidden(index), issues: [] };
    });
  const others = columns.filter(({ field }) => !Object.hasOwn(surveyKind.fields, field));
  // without a respondent, a round or a time stamp, two columns of answers on a scale say what the rows are
  const scaled = hasStrong ? 0 : scaledColumns(grid, others, header.bottom + 1, end);
  score += scaled;
  const isAnswers = (asked >= 3 && asked >= questions / 2) || (scaled >= 2 && scaled >= questions / 3);
  const isSurvey = hasStrong ? questions >= 1 : isAnswers;
  if (!isSurvey) return undefined;
  const coded = taken.has('respondent')
    ? columns
    : columns.map((column) => (column.field === 'code' ? { ...column, field: 'respondent' } : column));
  // two rows of header where the second holds the options of the first
  const bonus = header.bottom > header.top ? 1.5 * (header.bottom - header.top) : 0;
  return { columns: coded, score: score + bonus };
}

/** How many columns hold answers on a scale of words. */
function scaledColumns(grid: Grid, columns: readonly Column[], from: number, end: number): number {
  const counts = new Map<number, Map<string, number>>();
  for (const { index } of columns) {
    const found = new Map<string, number>();
    for (let row = from; row < Math.min(end, from + 60); row += 1) {
      const key = answerKey(grid.text(row, index));
      if (key !== '') found.set(key, (found.get(key) ?? 0) + 1);
    }
    counts.set(index, found);
  }
  return chooseScales(counts).size;
}

/** Fields whose header may go on: « Âge de l’enfant (en mois) », « Code famille (anonyme) ». */
const mayGoOn: ReadonlySet<string> = new Set(['age', 'sex', 'stamp', 'respondent', 'comment', 'paradata']);

function holdsDigits(grid: Grid, column: number, from: number, end: number): boolean {
  for (let row = from; row < Math.min(end, from + 60); row += 1) {
    if (/\d/.test(grid.text(row, column)) && !/[-–]|\bà\b|\bto\b/.test(grid.text(row, column))) return true;
  }
  return false;
}

/**
 * Whether the rows of a header of several belong together: the lower one is blank under what only an export has, and
 * has options where the upper one is blank; or it names columns itself, under groups.
 */
function isSecondRowFit(grid: Grid, { top, bottom }: HeaderBlock, context: ReadingContext): boolean {
  if (top === bottom) return true;
  if (bottom - top > 1) return false;
  const [upper, lower] = [grid.filled(top), grid.filled(bottom)];
  const known = (row: number, columns: readonly number[]) =>
    columns.filter((column) => {
      const { fields, exact } = readHeaderText(grid.text(row, column), context);
      return exact && fields.some((field) => field !== 'comment' && field !== 'group');
    });
  const [above, below] = [known(top, upper), known(bottom, lower)];
  const hasOptions =
    above.length > 0 && above.every((column) => grid.text(bottom, column) === '') && lower.length > 0;
  const isGroupRow = upper.length < lower.length && below.length > 0 && below.length >= above.length;
  return hasOptions || isGroupRow;
}
