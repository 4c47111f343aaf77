import { type Instrument, type Lang, textIn } from '@jalon/core';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { type AskedItem, askedItems } from './askedItems.ts';
import { surveyWords } from './surveyWords.ts';

/** Column of the numbers, of the questions, and those of the boxes of a grid. */
const widths = [5, 44, 13, 13, 13, 13, 13, 13];
const last = widths.length - 1;
/** More answers than this stand below the question instead of beside it. */
const mostBeside = last - 1;
const box = '☐';

/** Draws the questionnaire for paper: boxes to tick, lines to write on; questions on one scale stand in a grid. */
export function drawFormSheet(instrument: Instrument, lang: Lang): DrawnSheet {
  const words = surveyWords(lang);
  const canvas = new SheetCanvas();
  const name = textIn(instrument.name, lang);
  canvas.putAcross(0, 0, last, name, { style: 'title' });
  canvas.height(0, 32);
  const { purpose } = instrument.dataProtection ?? {};
  let row = 1;
  if (purpose !== undefined) {
    canvas.putAcross(row, 0, last, `${words.purpose} ${textIn(purpose, lang)}`, { style: 'subtitle' });
    row += 1;
  }
  row += 1;
  canvas.putAcross(row, 0, 1, `${words.yourCode} ${line(12)}`, { style: 'answer' });
  canvas.putAcross(row, 2, last, `${words.yourDate} ${line(12)}`, { style: 'answer' });
  canvas.putAcross(row + 1, 0, 1, words.agree, { style: 'answer' });
  canvas.putAcross(row + 1, 2, last, yesNo(lang), { style: 'answer' });
  row += 3;
  for (const group of groupsOf(askedItems(instrument, lang))) {
    row =
      group.length > 1
        ? drawGrid(canvas, row, group)
        : drawQuestion(canvas, row, group[0] as AskedItem, lang);
    canvas.height(row, 10);
    row += 1;
  }
  canvas.putAcross(row, 0, last, words.thanks, { style: 'question' });
  canvas.fitHeights(widths, 22);
  for (const [at, question] of tallQuestions(canvas)) canvas.height(at, question);
  return canvas.finish(words.formSheet, {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    ...printedPage({ lang, title: name, orientation: 'portrait' }),
  });
}

const line = (length: number): string => '_'.repeat(length);

const yesNo = (lang: Lang): string => {
  const { yes, no } = surveyWords(lang);
  return `${box} ${yes}        ${box} ${no}`;
};

/** Questions that follow each other on one short scale, together. */
function groupsOf(items: readonly AskedItem[]): readonly (readonly AskedItem[])[] {
  const groups: AskedItem[][] = [];
  for (const item of items) {
    const before = groups.at(-1);
    const first = before?.[0]?.item;
    const fits =
      first?.scale !== undefined &&
      first.scale === item.item.scale &&
      first.kind === item.item.kind &&
      item.item.kind !== 'multiple-choice' &&
      item.options.length > 0 &&
      item.options.length <= mostBeside;
    if (before && fits) before.push(item);
    else groups.push([item]);
  }
  return groups;
}

function drawGrid(canvas: SheetCanvas, top: number, group: readonly AskedItem[]): number {
  const options = group[0]?.options ?? [];
  for (const column of [0, 1]) canvas.put(top, column, '', { style: 'header' });
  for (const [n, option] of options.entries()) canvas.put(top, n + 2, option, { style: 'header' });
  canvas.height(top, 32);
  for (const [n, { number, question }] of group.entries()) {
    const row = top + 1 + n;
    canvas.put(row, 0, `${number}.`, { style: 'code' });
    canvas.put(row, 1, question, { style: 'name' });
    for (const column of options.keys()) canvas.put(row, column + 2, box, { style: 'tick' });
  }
  return top + 1 + group.length;
}

function drawQuestion(canvas: SheetCanvas, top: number, asked: AskedItem, lang: Lang): number {
  const { item, number, question, options } = asked;
  const words = surveyWords(lang);
  const several = item.kind === 'multiple-choice' ? ` ${words.several}` : '';
  canvas.put(top, 0, `${number}.`, { style: 'question' });
  canvas.putAcross(top, 1, last, `${question}${several}`, { style: 'question' });
  let row = top + 1;
  const answer = (text: string) => {
    canvas.putAcross(row, 1, last, text, { style: 'answer' });
    row += 1;
  };
  if (item.kind === 'yes-no') answer(yesNo(lang));
  else if (options.length > 0) for (const option of options) answer(`${box}  ${option}`);
  else if (item.kind === 'number' || item.kind === 'date') answer(line(16));
  else
    for (let n = 0; n < 2; n += 1) {
      canvas.putAcross(row, 1, last, '', { style: 'answerLine' });
      canvas.height(row, 24);
      row += 1;
    }
  return row;
}

/** Merged across, a question of several lines gets no height by itself. */
function tallQuestions(canvas: SheetCanvas): readonly (readonly [row: number, points: number])[] {
  const room = widths.slice(1).reduce((sum, width) => sum + width, 0);
  return canvas.merges.flatMap(({ startRow, startCol, endRow }) => {
    if (startRow !== endRow || startCol !== 1) return [];
    const lines = Math.ceil(canvas.textAt(startRow, startCol).length / room);
    return lines > 1 ? [[startRow, lines * 16 + 7] as const] : [];
  });
}
