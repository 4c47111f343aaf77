import type { Checked, Words } from '@jalon/core';
import { zipSync } from 'fflate';
import type { Sheet as HucreSheet } from 'hucre';
import { loadPeer } from '../peer/loadPeer.ts';
import { cellLimits } from '../workbook/CellBudget.ts';
import { checkXlsx } from '../workbook/checkXlsx.ts';
import { archiveFinding, compoundFinding, fileFindings } from '../workbook/fileFinding.ts';
import { parseXml } from '../workbook/parseXml.ts';
import type { ReadWorkbookOptions } from '../workbook/readWorkbook.ts';
import { sniffFile } from '../workbook/sniffFile.ts';
import { unpackGuarded } from '../workbook/unpackGuarded.ts';
import { valueShower } from '../workbook/valueShower.ts';
import { frameParts } from '../workbook/xlsx/frameParts.ts';
import { readCellStyles } from '../workbook/xlsx/readCellStyles.ts';
import { readTexts } from '../workbook/xlsx/readTexts.ts';
import type { XlsxLibrary } from '../workbook/xlsx/readXlsx.ts';
import { type WorkbookParts, workbookParts } from '../workbook/xlsx/workbookParts.ts';
import type { XlsxSetting } from '../workbook/xlsx/xlsxCell.ts';

/** A sheet before its cells are read. */
export interface OpenedSheet {
  readonly name: string;
  /** The part with its cells, in UTF-8. */
  readonly part: Uint8Array;
  readonly setting: XlsxSetting;
  /** All of it but its cells, where that is asked for. */
  readonly frame?: HucreSheet;
}

/** Which sheet is opened, and how much of it. */
export interface OpenSheetOptions extends ReadWorkbookOptions {
  /** Its name, or its place from 0; the first that holds cells without it. */
  readonly sheet?: string | number | undefined;
  /** With its frame: what is hidden, merged, remarked. Without a name it is then the first that a person sees. */
  readonly withFrame?: boolean;
}

/** A workbook has some tens of parts; one with many charts some hundreds. */
const maxEntries = 5_000;

/**
 * Opens one sheet of an .xlsx under the bounds of `readWorkbook`; nothing else of the workbook stays in memory.
 */
export async function openXlsxSheet(
  bytes: Uint8Array,
  options: OpenSheetOptions,
): Promise<Checked<OpenedSheet>> {
  const kind = sniffFile(bytes);
  if (kind === 'compound') {
    const finding = compoundFinding(bytes);
    return finding === 'encrypted' ? refusal('sheet/encrypted') : other(finding);
  }
  if (kind !== 'zip') return kind === 'flat-ods' ? other(openDocument) : other(fileFindings[kind]);
  const maxBytes = options.maxUnpackedBytes ?? 100_000_000;
  const unpacked = unpackGuarded(bytes, { maxUnpackedBytes: maxBytes, maxEntries });
  if (!unpacked.value) return { issues: unpacked.issues };
  const found = archiveFinding([...unpacked.value.keys()]);
  if (found) return other(found);
  const limits = { ...cellLimits, maxCells: options.maxCells ?? cellLimits.maxCells };
  const { value: parts, issues } = checkXlsx(unpacked.value, limits, 2 * maxBytes);
  unpacked.value.clear();
  if (!parts) return { issues };
  const places = workbookParts(parts);
  if (!places) return refusal('sheet/damaged');
  const { names, is1904 } = workbookFacts(parts);
  const { sheet, withFrame = false } = options;
  const library = await loadPeer('hucre', () => import('hucre'));
  const frames = withFrame ? await framesOf(parts, places, library) : [];
  if (!frames) return refusal('sheet/damaged');
  const index =
    typeof sheet === 'string'
      ? names.indexOf(sheet)
      : (sheet ?? places.sheets.findIndex(({ hasCells }, at) => hasCells && !isHidden(frames[at])));
  const place = places.sheets[index];
  const part = place?.hasCells ? parts.get(place.path) : undefined;
  if (!part) {
    const params = { sheet: String(sheet ?? ''), sheets: names.join(', ') };
    return { issues: [{ code: 'sheet/no-such-sheet', severity: 'error', params }] };
  }
  const { formatValue, isDateFormat, serialToDate } = library;
  const frame = frames[index];
  return {
    value: {
      name: names[index] ?? '',
      part,
      ...(frame ? { frame } : {}),
      setting: {
        styles: readCellStyles(parts.get(places.styles ?? ''), isDateFormat),
        texts: readTexts(parts.get(places.texts ?? '')),
        show: valueShower((value, format) => formatValue(value, format, { is1904 })),
        dateOf: (serial) => serialToDate(serial, is1904),
        is1904,
      },
    },
    issues: [],
  };
}

const isHidden = (frame: HucreSheet | undefined): boolean =>
  frame?.hidden === true || frame?.veryHidden === true;

/** All sheets without their cells; `undefined` where the library takes the file for a damaged one. */
async function framesOf(
  parts: ReadonlyMap<string, Uint8Array>,
  places: WorkbookParts,
  { readXlsx }: Pick<XlsxLibrary, 'readXlsx'>,
): Promise<readonly HucreSheet[] | undefined> {
  try {
    const { sheets } = await readXlsx(zipSync(Object.fromEntries(frameParts(parts, places)), { level: 0 }));
    return sheets.length === places.sheets.length ? sheets : undefined;
  } catch {
    return undefined;
  }
}

/** What the list of sheets says: their names in their order, and from which year days count. */
function workbookFacts(parts: ReadonlyMap<string, Uint8Array>): {
  readonly names: readonly string[];
  readonly is1904: boolean;
} {
  const names: string[] = [];
  let is1904 = false;
  const [, list] = [...parts].find(([path]) => /(?:^|\/)workbook\.xml$/i.test(path)) ?? [];
  const open = (prefixed: string, attributes: Readonly<Record<string, string>>) => {
    const name = prefixed.slice(prefixed.indexOf(':') + 1);
    if (name === 'sheet') names.push(attributes['name'] ?? '');
    if (name === 'workbookPr') is1904 ||= /^(?:1|true)$/.test(attributes['date1904'] ?? '');
  };
  if (list) parseXml(list, { open, close: () => undefined, text: () => undefined });
  return { names, is1904 };
}

const openDocument: Words = { fr: 'un document OpenDocument', en: 'an OpenDocument file' };

const refusal = (code: string): Checked<never> => ({ issues: [{ code, severity: 'error', params: {} }] });

const other = (found: Words): Checked<never> => ({
  issues: [{ code: 'sheet/not-a-workbook', severity: 'error', params: { found } }],
});
