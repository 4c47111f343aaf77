import { foldWords } from '../../lexicon/foldWords.ts';
import { wordKey } from '../../lexicon/wordKey.ts';
import type { ReadingRow } from '../../Reading.ts';
import type { TableSheet } from '../../row/TableSheet.ts';
import type { IssueSink } from '../../sheet/IssueSink.ts';
import { waveKey } from './dropRepeated.ts';
import type { SurveyQuestion } from './SurveyQuestion.ts';
import { personalFields } from './surveyKind.ts';

/** Fewer answers than this are no ground for percentages. */
const few = 10;

/** Questions by which a form learns who somebody is. */
const asksWho =
  /\b(?:first name|last name|surname|your name|full name|e-?mail|courriel|telephone|phone number|votre nom|vos nom|votre prenom|votre adresse|your address|su nombre|sus apellidos|uw naam|je naam|voornaam|achternaam|date de naissance|date of birth|numero de (?:tel|portable))\b/;

/** Says what is doubtful about the answers as a whole: codes, scales, personal data, who answered once, how few they are. */
export function checkResponses(
  table: TableSheet,
  rows: readonly ReadingRow[],
  questions: readonly SurveyQuestion[],
  sink: IssueSink,
): void {
  const { grid, box } = table;
  const { say } = sink;
  const over = (index: number) => ({ cell: grid.address(box.header.bottom, index) });
  const personal = box.columns.filter(
    ({ field, header }) => personalFields.has(field) || asksWho.test(foldWords(header)),
  );
  if (personal[0]) {
    const columns = personal.map(({ index }) => grid.columnName(index)).join(', ');
    say('sheet/personal-data', 'hint', over(personal[0].index), {
      columns,
      headers: personal.map(({ header }) => header).join(', '),
    });
  }
  const left = box.columns.filter(({ field, hidden }) => field === 'paradata' && !hidden);
  if (left[0]) {
    const columns = left.map(({ index }) => grid.columnName(index)).join(', ');
    say('sheet/form-columns', 'hint', over(left[0].index), {
      columns,
      headers: left.map(({ header }) => header).join(', '),
    });
  }
  for (const { columns, reads, header } of questions) {
    if (reads.sort !== 'scale' || reads.other === undefined) continue;
    const params = {
      header,
      scale: reads.scale.id,
      steps: reads.scale.levels.length,
      other: reads.other.levels.length,
    };
    say('sheet/scale-assumed', 'hint', over(columns[0]?.index ?? 0), params);
  }
  checkCodes(table, rows, sink);
  checkRounds(table, rows, sink);
}

/** The same code with another case or with blanks around it. */
function checkCodes({ grid, box }: TableSheet, rows: readonly ReadingRow[], { say }: IssueSink): void {
  const column = box.columns.find(({ field }) => field === 'respondent');
  if (!column) return;
  const spelt = new Map<string, string>();
  for (const { row, code } of rows) {
    if (code === undefined) continue;
    const shown = grid.cell(row - 1, column.index)?.shown ?? code;
    const key = wordKey(code).replace(/\s/g, '');
    const before = spelt.get(key) ?? code;
    if (!spelt.has(key)) spelt.set(key, code);
    if (shown !== before)
      say(
        'sheet/code-spelt-differently',
        'hint',
        { cell: grid.address(row - 1, column.index) },
        { code: shown, other: before },
      );
  }
}

/** Who is in one round only, and how many are in each. */
function checkRounds({ grid, box }: TableSheet, rows: readonly ReadingRow[], { say }: IssueSink): void {
  const spot = { row: box.header.bottom + 1 };
  const rounds = new Map<string, { readonly label: string; readonly codes: Set<string>; count: number }>();
  for (const row of rows) {
    const key = waveKey(row);
    const round = rounds.get(key) ?? { label: row.text['wave'] ?? '', codes: new Set<string>(), count: 0 };
    rounds.set(key, round);
    round.count += 1;
    if (row.code !== undefined) round.codes.add(wordKey(row.code).replace(/\s/g, ''));
  }
  const smallest = Math.min(...[...rounds.values()].map(({ count }) => count));
  if (rows.length > 0 && smallest < few) {
    const counts = [...rounds.values()].map(({ label, count }) =>
      label === '' ? `n = ${count}` : `${label}: n = ${count}`,
    );
    say('sheet/few-answers', 'hint', spot, { counts: counts.join(', '), few });
  }
  if (rounds.size < 2 || rounds.has('')) return;
  const names = new Map(rows.map(({ code = '' }) => [wordKey(code).replace(/\s/g, ''), code]));
  const lost = [...rounds.values()].flatMap(({ label, codes }) => {
    const alone = [...codes].filter(
      (code) => [...rounds.values()].filter((round) => round.codes.has(code)).length === 1,
    );
    return alone.length === 0 ? [] : [`${label}: ${alone.map((code) => names.get(code) ?? code).join(', ')}`];
  });
  if (lost.length > 0 && grid.height > 0)
    say('sheet/answered-once', 'hint', spot, { respondents: lost.join(' ; ') });
}
