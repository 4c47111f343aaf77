import type { Column } from '../../header/recogniseColumns.ts';
import type { Grid } from '../../sheet/Grid.ts';
import type { ReadingContext } from '../../sheet/ReadingContext.ts';
import { answerKey } from './answerKey.ts';
import { answerSort } from './answerSort.ts';
import { type AnswerCounts, chooseScales } from './chooseScales.ts';
import { wordsOf } from './fitScale.ts';
import { gapOfAnswer } from './gapOfAnswer.ts';
import { type QuestionHeader, questionHeader } from './questionHeader.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';

/**
 * The questions of a table with how their answers are read, decided on whole columns.
 * @param columns those that no field names
 * @param rows rows of those who allow the use of their answers, from 0
 */
export function surveyQuestions(
  grid: Grid,
  columns: readonly Column[],
  rows: readonly number[],
  context: ReadingContext,
): readonly SurveyQuestion[] {
  const headers = new Map(columns.map((column) => [column.index, questionHeader(column.header)]));
  const textsOf = ({ index }: Column) =>
    rows.map((row) => grid.text(row, index)).filter((text) => text !== '');
  const groups = tickGroups(columns, headers, textsOf);
  const single = columns.filter(
    ({ index }) => ![...groups.values()].flat().some((each) => each.index === index),
  );
  const counts = new Map<number, AnswerCounts>();
  for (const column of single) {
    const found = new Map<string, number>();
    for (const text of textsOf(column)) {
      if (gapOfAnswer(text, context) !== undefined) continue;
      found.set(answerKey(text), (found.get(answerKey(text)) ?? 0) + 1);
    }
    counts.set(column.index, found);
  }
  const scales = chooseScales(counts);
  const ticked = new Set([...groups.keys()].map((stem) => stem.trim()));
  // some forms give all choices in one column besides: the columns of the options say the same
  const own = single.filter(({ header }) => !ticked.has(header.trim()));
  const questions = own.map((column): SurveyQuestion => {
    const header = headers.get(column.index) ?? questionHeader(column.header);
    const scale = scales.get(column.index);
    const given = rows.flatMap((row) => {
      const text = grid.text(row, column.index);
      return text === '' ? [] : [{ text, isDay: grid.cell(row, column.index)?.type === 'date' }];
    });
    const sort = answerSort(given, header, context);
    // a yes, a no and a word between them are a scale; a stray word is none
    const known = scale && wordsOf(scale.scale);
    const isYesNo =
      sort.sort === 'answer' &&
      ![...(counts.get(column.index)?.keys() ?? [])].every((key) => known?.has(key));
    const isWords =
      scale !== undefined && !isYesNo && !(sort.sort === 'answer' && sort.isAll) && sort.sort !== 'items';
    return {
      field: column.field,
      header: column.header,
      columns: [column],
      reads: isWords ? { sort: 'scale', ...scale } : sort,
    };
  });
  const grouped = [...groups].map(([stem, members]): SurveyQuestion => {
    const [first] = members;
    return {
      field: (first?.field ?? '').replace(/\..*$/, ''),
      header: stem,
      columns: members,
      options: members.map(({ index }) => headers.get(index)?.option ?? ''),
      reads: { sort: 'items', separator: /;/ },
    };
  });
  return [...questions, ...grouped].sort((a, b) => (a.columns[0]?.index ?? 0) - (b.columns[0]?.index ?? 0));
}

const tick =
  /^(?:[01]|x|✓|✔|☑|☒|☐|oui|non|o|n|yes|no|y|true|false|vrai|faux|si|sí|ja|nee|neen|j|selected|not selected|checked|unchecked|coché|non coché)$/i;

/** Columns that each stand for one option of a question: nothing in them but ticks, or the option itself. */
function tickGroups(
  columns: readonly Column[],
  headers: ReadonlyMap<number, QuestionHeader>,
  textsOf: (column: Column) => readonly string[],
): ReadonlyMap<string, readonly Column[]> {
  const groups = new Map<string, Column[]>();
  for (const column of columns) {
    const header = headers.get(column.index);
    if (header?.option === undefined) continue;
    const option = answerKey(header.option);
    const texts = textsOf(column);
    if (!texts.every((text) => tick.test(text) || answerKey(text) === option)) continue;
    groups.set(header.stem, [...(groups.get(header.stem) ?? []), column]);
  }
  // yes or no in one row of a matrix is an answer of its own
  return new Map([...groups].filter(([, members]) => members.length > 1));
}
