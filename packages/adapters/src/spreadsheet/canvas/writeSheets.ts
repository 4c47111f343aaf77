import type { IsoDay } from '@jalon/core';
import { strFromU8, unzipSync } from 'fflate';
import { loadPeer } from '../../peer/loadPeer.ts';
import type { DrawnSheet } from './DrawnSheet.ts';
import { openFrame } from './openFrame.ts';
import { packParts, type TextPart } from './packParts.ts';
import { rowPieces } from './rowPieces.ts';
import { SharedTexts } from './SharedTexts.ts';
import { type SheetFrame, sheetFrame } from './sheetFrame.ts';
import { sizeRemarks } from './sizeRemarks.ts';

/** What a workbook says of itself. */
export interface WorkbookProperties {
  readonly title: string;
  /** The day that the file bears as its date: the clock is never asked. */
  readonly day: IsoDay;
}

/**
 * Writes drawn sheets as an Excel workbook: rows and texts by us, all around them by the library. The same sheets give
 * the same bytes.
 * @throws JalonError `missing-peer` where hucre is not installed
 */
export async function writeSheets(
  sheets: readonly DrawnSheet[],
  { title, day }: WorkbookProperties,
): Promise<Uint8Array> {
  const { writeXlsx } = await loadPeer('hucre', () => import('hucre'));
  const date = new Date(`${day}T00:00:00Z`);
  const frames = sheets.map(sheetFrame);
  const around = await writeXlsx({
    sheets: frames.map(({ sheet }) => sheet),
    defaultFont: { name: 'Calibri', size: 11 },
    properties: { title, creator: 'Jalon', created: date, modified: date },
  });
  return packParts(filledParts(unzipSync(around), sheets, frames));
}

/** The parts that the library wrote, with our rows in them; our texts come last, when all rows have named theirs. */
function* filledParts(
  parts: Readonly<Record<string, Uint8Array>>,
  sheets: readonly DrawnSheet[],
  frames: readonly SheetFrame[],
): Generator<TextPart> {
  const texts = new SharedTexts();
  for (const [path, bytes] of Object.entries(parts)) {
    if (path === textsPath) continue;
    const part = strFromU8(bytes);
    // the library counts sheets from 1 in the names of parts
    const place =
      Number(/^xl\/(?:worksheets\/sheet|drawings\/vmlDrawing)(\d+)\.(?:xml|vml)$/.exec(path)?.[1]) - 1;
    const [sheet, frame] = [sheets[place], frames[place]];
    if (!sheet || !frame) yield { path, pieces: [part] };
    else if (path.endsWith('.vml')) yield { path, pieces: [sizeRemarks(part, sheet)] };
    else yield { path, pieces: filledSheet(part, sheet, frame, texts) };
  }
  if (textsPath in parts) yield { path: textsPath, pieces: texts.pieces() };
}

const textsPath = 'xl/sharedStrings.xml';

function* filledSheet(
  part: string,
  sheet: DrawnSheet,
  frame: SheetFrame,
  texts: SharedTexts,
): Generator<string> {
  const { before, after, numberOf } = openFrame(part, frame);
  yield `${before}<sheetData>`;
  yield* rowPieces(sheet, numberOf, texts);
  yield `</sheetData>${after}`;
}
