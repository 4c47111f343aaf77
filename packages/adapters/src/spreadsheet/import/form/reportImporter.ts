import type { FrameSketchRow } from '@jalon/core/frame';
import type { ReadingTable } from '../../Reading.ts';
import { linesOfText } from '../frame/linesOfText.ts';
import { takeFrame } from '../frame/takeFrame.ts';
import type { ImportState } from '../ImportState.ts';
import { placeOf, rowIssue, writtenOf } from '../RowSource.ts';
import type { TableImporter } from '../TableImporter.ts';
import { FormAnswers } from './FormAnswers.ts';
import { takeGrant } from './takeGrant.ts';
import { takeLearning } from './takeLearning.ts';

/**
 * Report forms of a funder: who reports on what with which money, the objectives as a frame, the notable results, what is
 * to improve, how the partnership went. An agreement is a decision of two sides and is not made of a report.
 */
export const reportImporter: TableImporter = {
  kind: 'funder-report',
  import: (state, table, { file, tables, currency }) => {
    const answers = new FormAnswers(table, file);
    takeGrant(state, answers, currency);
    takeObjectives(state, table, answers, tables ?? []);
    takeLearning(state, answers);
    const agreed = answers.first('co-defined');
    if (agreed?.value.answer === true && state.dossier.agreements.length === 0) {
      const funder = answers.words('funder') ?? { fr: 'le mécène', en: 'the funder' };
      state.issues.push(
        rowIssue(agreed.source, 'import/agreement-undecided', 'hint', { funder }, agreed.value),
      );
    }
    answers.all('signatory');
    answers.all('contact');
    for (const { source, value } of answers.unused()) {
      const found = writtenOf(value).replace(/\s+/gu, ' ').slice(0, 80);
      if (value.state === undefined && found !== '')
        state.issues.push(rowIssue(source, 'import/answer-left-out', 'hint', { found }, value));
    }
    return undefined;
  },
};

/** The general objective, the sub-objectives of the form or of the table within it, what was expected of each. */
function takeObjectives(
  state: ImportState,
  table: ReadingTable,
  answers: FormAnswers,
  tables: readonly ReadingTable[],
): void {
  const rows: FrameSketchRow[] = [];
  const general = answers.first('objective.general');
  const name = answers.words('objective.general');
  if (general && name !== undefined)
    rows.push({
      role: 'general-objective',
      key: 'general',
      text: name,
      at: placeOf(general.source, general.value),
    });
  const parent = rows.length > 0 ? { parent: 'general' } : {};
  for (const { text, source } of answers.items('objective.specific')) {
    const { code, words } = codedObjective(text);
    rows.push({ role: 'sub-objective', ...code, text: words, ...parent, at: placeOf(source) });
  }
  for (const inner of tables) {
    if (inner.sheet !== table.sheet || inner.kind !== 'indicator-tracking') continue;
    for (const row of inner.rows) {
      const said = row.text['objective.specific'] ?? row.section;
      if (said === undefined) continue;
      const { code, words } = codedObjective(said);
      const key = `sub ${words}`;
      const at = placeOf({ table: inner, row });
      if (!rows.some((one) => one.key === key))
        rows.push({ role: 'sub-objective', key, ...code, text: words, ...parent, at });
      for (const result of linesOfText(row.text['results.expected'] ?? row.text['statement'])) {
        const isKnown = rows.some((one) => one.parent === key && one.text === result);
        if (!isKnown) rows.push({ role: 'expected-result', text: result, parent: key, at });
      }
    }
  }
  for (const { text, source } of answers.items('results.expected'))
    rows.push({ role: 'expected-result', text, at: placeOf(source) });
  if (rows.length > 0) takeFrame(state, table, { rows }, 'patron-four-parts');
}

/** « SO1 – Créer des rencontres »: the number of an objective is its code. */
function codedObjective(text: string): { readonly code: { readonly code?: string }; readonly words: string } {
  const found =
    /^\s*((?:SO|OS|SD|O|Obj(?:ectif|ective)?\.?|Sous-objectif|Sub-?objective|Subdoel|Subobjetivo)\s*(?:n[°o]\s*)?\d+(?:\.\d+)*|\d+(?:\.\d+)*)\s*[.:)–—-]\s*(.+)$/isu.exec(
      text,
    );
  return found?.[1] && found[2]
    ? { code: { code: found[1].trim() }, words: found[2].trim() }
    : { code: {}, words: text.trim() };
}
