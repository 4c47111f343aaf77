/**
 * The logical framework of a dossier as a matrix on paper.
 * @module
 */
import { type Dossier, formatDay, type IsoDay, type Lang, textIn, typeset } from '@jalon/core';
import { type Frame, frameTemplates, tabulateFrame } from '@jalon/core/frame';
import { columnLetters } from '../../workbook/cellAddress.ts';
import type { DrawnSheet } from '../canvas/DrawnSheet.ts';
import { printedPage } from '../canvas/printedPage.ts';
import { SheetCanvas } from '../canvas/SheetCanvas.ts';
import { type LogframeBlock, logframeBlocks } from './logframeBlocks.ts';
import { logframeWords } from './logframeWords.ts';

/** What a matrix is drawn with. */
export interface LogframeSetting {
  readonly lang: Lang;
  readonly asOf: IsoDay;
  /** Id of the label pack whose words the levels bear. */
  readonly pack?: string;
}

const headerRow = 4;

/** Draws the matrix of one frame: a column for the level, then those of the tradition. */
export function drawLogframeSheet(dossier: Dossier, frame: Frame, setting: LogframeSetting): DrawnSheet {
  const { lang, asOf } = setting;
  const words = logframeWords(lang);
  const table = tabulateFrame(dossier, frame, setting);
  const figures = tabulateFrame(dossier, frame, { ...setting, template: valueTemplate(frame) });
  const indicators = new Map(dossier.indicators.map((indicator) => [indicator.id, indicator]));
  const blocks = logframeBlocks(table, figures, indicators, lang);
  const canvas = new SheetCanvas();
  const lastColumn = table.columns.length;
  const title = textIn(frame.title ?? dossier.programme?.name ?? dossier.title, lang);
  const tradition = frameTemplates.find(({ id }) => id === frame.template)?.title;
  const kind = tradition === undefined ? words.title : typeset(tradition[lang], lang);
  canvas.putAcross(0, 0, lastColumn, `${textIn(dossier.title, lang)} – ${kind}`, { style: 'title' });
  canvas.height(0, 28);
  canvas.putAcross(1, 0, lastColumn, title, { style: 'subtitle' });
  const day = `${words.stand} ${formatDay(asOf, lang)}`;
  const vision = table.vision === undefined ? '' : ` – ${words.vision} ${textIn(table.vision, lang)}`;
  canvas.putAcross(2, 0, lastColumn, `${day}${vision}`, { style: 'remark' });
  for (const [column, text] of [words.level, ...table.columns.map(({ heading }) => heading)].entries())
    canvas.put(headerRow, column, text, { style: 'header' });
  canvas.height(headerRow, 36);
  drawBlocks(canvas, blocks);
  const widths = [18, ...table.columns.map(({ id }) => columnWidth(id, table.columns.length))];
  canvas.fitHeights(widths, 24);
  const last = headerRow + blocks.reduce((sum, { lines }) => sum + lines, 0) + 1;
  return canvas.finish(words.sheet, {
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: headerRow + 1, columns: 1 },
    view: { showGridLines: false },
    ...printedPage({
      lang,
      title: textIn(dossier.title, lang),
      headerRows: [headerRow, headerRow],
      area: `$A$1:$${columnLetters(lastColumn)}$${last}`,
    }),
  });
}

/** The frame in a tradition that has a column for every value: from it come those that its own has no place for. */
function valueTemplate({ template }: Frame) {
  const own = frameTemplates.find(({ id }) => id === template);
  const full = frameTemplates.find(({ id }) => id === 'logframe-eu-2021');
  const columns = full?.columns ?? [];
  return own === undefined ? { ...(full as NonNullable<typeof full>), columns } : { ...own, columns };
}

function drawBlocks(canvas: SheetCanvas, blocks: readonly LogframeBlock[]): void {
  let row = headerRow + 1;
  for (const [n, { word, lines, cells }] of blocks.entries()) {
    const bottom = row + lines - 1;
    const repeats = blocks[n - 1]?.word === word;
    if (!repeats) {
      const following = blocks.slice(n);
      const same = following.findIndex((block) => block.word !== word);
      const height = following
        .slice(0, same === -1 ? undefined : same)
        .reduce((sum, one) => sum + one.lines, 0);
      canvas.putAcross(row, 0, 0, word, { style: 'level' }, row + height - 1);
    }
    for (const [column, content] of cells.entries()) {
      if (typeof content === 'string')
        canvas.putAcross(row, column + 1, column + 1, content, { style: 'matrix' }, bottom);
      else
        for (const [line, text] of content.entries())
          canvas.put(row + line, column + 1, text, { style: 'matrix' });
    }
    row += lines;
  }
}

/** What is prose gets the room; the whole stays near the width of a page. */
const columnWidth = (id: string, columns: number): number => {
  const room = columns <= 5 ? 1.25 : 1;
  const width = ['baseline', 'target', 'current'].includes(id) ? 18 : 32;
  return Math.round(width * room);
};
