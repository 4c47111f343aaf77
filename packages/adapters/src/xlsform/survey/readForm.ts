import type { Checked, Issue } from '@jalon/core';
import { IdMint } from '../../spreadsheet/import/IdMint.ts';
import { type FormPlace, formIssue } from '../formIssue.ts';
import type { FormList, ReadForm } from '../ReadForm.ts';
import type { FormSheet } from '../sheets/FormSheet.ts';
import { sayStray } from '../sheets/sayStray.ts';
import { checkLists } from './checkLists.ts';
import { checkReferences } from './checkReferences.ts';
import { dossierOfForm } from './dossierOfForm.ts';
import { FormTongues } from './FormTongues.ts';
import { choiceAliases } from './formColumns.data.ts';
import { instrumentOfForm } from './instrumentOfForm.ts';
import { keptRows } from './keptRows.ts';
import { isQuestion, questionIds } from './questionIds.ts';
import { readLists } from './readLists.ts';
import { readQuestions } from './readQuestions.ts';
import { readRows } from './readRows.ts';
import { readSettings } from './readSettings.ts';
import { readSurvey } from './readSurvey.ts';
import { scalesOfLists } from './scalesOfLists.ts';

/** What is known of a form beforehand. */
export interface ReadFormOptions {
  readonly file?: string | undefined;
  /** Ids that are taken already. */
  readonly mint?: IdMint;
}

/** The form in a set of sheets, as an instrument and as what answers are read by. */
export function readForm(
  sheets: readonly FormSheet[],
  { file, mint = new IdMint([]) }: ReadFormOptions,
): Checked<ReadForm> {
  const issues: Issue[] = [];
  const survey = surveyOf(sheets, file, issues);
  if (!survey) return { issues: [...issues, formIssue('xlsform/not-a-form', 'error', {}, { file })] };
  const sheetOf = (pattern: RegExp) => sheets.find((sheet) => sheet !== survey && pattern.test(sheet.name));
  const choices = sheetOf(/^(?:choices|columns|choices and columns|lists)$/i);
  const settingsSheet = sheetOf(/^settings$/i);
  const settings = readSettings(settingsSheet);
  for (const sheet of sheets) issues.push(...sayStray(sheet, file));
  const tongues = new FormTongues(settings.value('default_language'), settings.isOurs);
  const place: FormPlace = { file, sheet: survey.name };
  const choicesPlace: FormPlace = { file, sheet: choices?.name };
  const allowsTwice = /^(?:yes|true)/i.test(settings.value('allow_choice_duplicates'));
  const choiceRows = choices
    ? readRows(choices, tongues, issues, {
        aliases: choiceAliases,
        own: ['list_name'],
        takesAny: true,
        place: choicesPlace,
      })
    : [];
  const drafts = readLists(choiceRows, issues, { allowsTwice, place: choicesPlace });
  const rows = readSurvey(readRows(survey, tongues, issues, { place }), issues, place);
  if (!rows.some(isQuestion))
    issues.push(formIssue('xlsform/no-questions', 'warning', { sheet: survey.name }, place));
  checkReferences(rows, issues, place);
  checkLists(rows, drafts, issues, { place, choicesPlace });
  // questions take their ids first: rules and answers speak of them by name
  const ids = questionIds(rows, { isOurs: settings.isOurs, mint });
  const head = instrumentOfForm(settings, { file, mint });
  const scales = scalesOfLists(drafts, { isOurs: settings.isOurs, mint });
  const questions = readQuestions(rows, {
    ids,
    scales,
    drafts,
    isOurs: settings.isOurs,
    main: tongues.mainTag(),
  });
  const others = sheets.filter((sheet) => sheet !== survey && sheet !== choices && sheet !== settingsSheet);
  const kept = keptRows(rows, ids, { settings, tongues, sheets: others, file: head.kept });
  const lists = new Map(
    [...drafts].map(([name, draft]): [string, FormList] => {
      const scale = scales.idOf.get(name);
      return [
        name,
        { name, codes: draft.codes, labels: draft.labels, ...(scale === undefined ? {} : { scale }) },
      ];
    }),
  );
  const instrument = {
    ...head.instrument,
    items: questions.questions.map(({ item }) => item),
    scales: questions.scales,
    ...kept,
  };
  const dossier = dossierOfForm(settings);
  return {
    value: {
      instrument,
      lists,
      ...questions.rest,
      questions: questions.questions,
      ...(dossier ? { dossier } : {}),
    },
    issues,
  };
}

/** The sheet of questions: the one of that name, else the only one that could be it. */
function surveyOf(
  sheets: readonly FormSheet[],
  file: string | undefined,
  issues: Issue[],
): FormSheet | undefined {
  const has = ({ headers }: FormSheet, column: RegExp) =>
    headers.some((header) => column.test(header.trim()));
  const named = sheets.find(({ name }) => /^survey$/i.test(name));
  const like = sheets.find(
    (sheet) => has(sheet, /^(?:type|command)$/i) && has(sheet, /^(?:name|tag|value|label.*|caption)$/i),
  );
  const survey = named ?? like;
  if (!survey) return undefined;
  if (!named)
    issues.push(
      formIssue('xlsform/no-survey-sheet', 'warning', { sheet: survey.name }, { file, sheet: survey.name }),
    );
  for (const [column, pattern] of [
    ['type', /^(?:type|command)$/i],
    ['name', /^(?:name|tag|value)$/i],
  ] as const)
    if (!has(survey, pattern))
      issues.push(
        formIssue(
          'xlsform/missing-column',
          'error',
          { column, sheet: survey.name },
          { file, sheet: survey.name, row: survey.headerRow },
        ),
      );
  return survey;
}
