/**
 * A questionnaire as sheets: one to type answers in, one to print.
 * @module
 */
import { type Instrument, type Lang, textIn } from '@jalon/core';
import { cellAddress, columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { entryLooks, refusedLook } from '../canvas/sheetTheme.ts';
import { type AnswerRule, answerRule, asking, dayRule } from './answerRule.ts';
import { type AskedItem, askedItems } from './askedItems.ts';
import { surveyWords } from './surveyWords.ts';

interface AnswerColumn {
  readonly heading: string;
  readonly width: number;
  readonly format: string;
  readonly rule?: AnswerRule | undefined;
  readonly remark?: string;
}

/** Row of the headings and first row to type in, from 0. */
const headerRow = 3;
const firstRow = 4;

/** Draws the sheet in which answers are typed, one line per person. */
export function drawAnswersSheet(
  instrument: Instrument,
  lines: number,
  lists: HiddenLists,
  lang: Lang,
): DrawnSheet {
  const words = surveyWords(lang);
  const canvas = new SheetCanvas();
  const name = textIn(instrument.name, lang);
  const columns = [
    ...aboutThePerson(instrument, lines, lists, lang),
    ...askedItems(instrument, lang).map((asked) => answerColumn(asked, lists, lang)),
  ];
  canvas.put(0, 0, `${name} – ${words.answersSheet}`, { style: 'title' });
  canvas.height(0, 28);
  canvas.put(1, 0, words.notice, { style: 'remark' });
  const lastRow = firstRow + lines - 1;
  for (const [column, { heading, format, rule, remark }] of columns.entries()) {
    canvas.put(headerRow, column, heading, { style: 'header', ...(remark ? { comment: remark } : {}) });
    for (let row = firstRow; row <= lastRow; row += 1)
      canvas.put(row, column, '', { style: 'entryText', format });
    const letters = columnLetters(column);
    if (rule)
      canvas.dataValidations.push({ ...rule, range: `${letters}${firstRow + 1}:${letters}${lastRow + 1}` });
  }
  const widths = columns.map(({ width }) => width);
  canvas.fitHeights(widths, 20);
  const last = cellAddress(lastRow, columns.length - 1);
  const range = `A${firstRow + 1}:${last}`;
  canvas.rule({
    type: 'expression',
    formula: `$D${firstRow + 1}="${words.no}"`,
    range,
    style: refusedLook,
  });
  canvas.rule({
    type: 'expression',
    formula: `NOT(ISBLANK(A${firstRow + 1}))`,
    range,
    style: entryLooks.filled,
  });
  return canvas.finish(words.answersSheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: firstRow, columns: 1 },
    autoFilter: { range: `A${headerRow + 1}:${last}` },
    view: { showGridLines: false },
    ...printedPage({ lang, title: name, headerRows: [headerRow, headerRow] }),
  });
}

/** Who answers: a code, in which wave, when, with which consent. */
function aboutThePerson(
  { waves }: Instrument,
  lines: number,
  lists: HiddenLists,
  lang: Lang,
): readonly AnswerColumn[] {
  const words = surveyWords(lang);
  const first = firstRow + 1;
  const labels = waves.map(({ label }) => textIn(label, lang));
  const list = (values: readonly string[], ask: string) =>
    asking({ type: 'list', formula1: lists.rangeOf(values), errorStyle: 'stop' }, ask, lang);
  const bottom = firstRow + lines;
  const once = `SUMPRODUCT(--($A$${first}:$A$${bottom}=A${first}),--($B$${first}:$B$${bottom}=B${first}))=1`;
  return [
    {
      heading: words.code,
      width: 12,
      format: '@',
      rule: asking({ type: 'custom', formula1: once, errorStyle: 'warning' }, words.askCode, lang),
    },
    {
      heading: words.wave,
      width: 14,
      format: '@',
      rule: labels.length === 0 ? undefined : list(labels, words.askWave),
    },
    { heading: words.date, width: 13, format: 'dd/mm/yyyy', rule: dayRule(words.askDay, lang) },
    { heading: words.consent, width: 15, format: '@', rule: list([words.yes, words.no], words.askConsent) },
  ];
}

function answerColumn(asked: AskedItem, lists: HiddenLists, lang: Lang): AnswerColumn {
  const { item, heading, options } = asked;
  const words = surveyWords(lang);
  const remarks = [
    ...(options.length === 0 ? [] : [[words.options, ...options].join('\n')]),
    ...(item.sensitive ? [words.sensitive] : []),
  ];
  const open = item.kind === 'text';
  return {
    heading,
    width: open ? 44 : 24,
    format: item.kind === 'number' ? 'General' : item.kind === 'date' ? 'dd/mm/yyyy' : '@',
    rule: answerRule(asked, lists, lang),
    ...(remarks.length === 0 ? {} : { remark: remarks.join('\n') }),
  };
}
