import type { Checked, Issue, Words } from '@jalon/core';
import { loadPeer } from '../peer/loadPeer.ts';
import { type CellLimits, cellLimits } from './CellBudget.ts';
import { checkXlsx } from './checkXlsx.ts';
import { archiveFinding, compoundFinding, fileFindings, opensAsTable } from './fileFinding.ts';
import { isEncryptedOds, isOds } from './ods/odsParts.ts';
import { readOds } from './ods/readOds.ts';
import { sniffFile } from './sniffFile.ts';
import { unpackGuarded } from './unpackGuarded.ts';
import { valueShower } from './valueShower.ts';
import type { Workbook } from './Workbook.ts';
import { readXlsx } from './xlsx/readXlsx.ts';

/** What bounds the reading of a workbook. */
export interface ReadWorkbookOptions {
  /** Bytes that the workbook may have unpacked; default 100 million. */
  readonly maxUnpackedBytes?: number;
  /** Cells that may hold something, in all sheets together; default 2 million. */
  readonly maxCells?: number;
  /** Name of the file, for the places of issues. */
  readonly file?: string;
}

/** A workbook has some tens of parts; one with many charts some hundreds. */
const maxEntries = 5_000;

/**
 * Reads an Excel (.xlsx, .xlsm) or OpenDocument workbook (.ods, .fods) into cells with their formats, formulas,
 * comments and hidden parts. Formulas are never executed. What the file unpacks to, its sheets, its cells and its XML
 * are bounded before they are read; a file that is no such workbook, or not a safe one, gives one issue that says what
 * was found and what to do.
 * @param bytes the file
 * @throws JalonError `missing-peer` where hucre is not installed
 * @example
 * ```ts
 * import { readWorkbook } from '@jalon/adapters/spreadsheet';
 * const { value, issues } = await readWorkbook(new TextEncoder().encode('%PDF-1.7'));
 * value; // => undefined
 * issues[0]?.code; // => 'sheet/not-a-workbook'
 * ```
 */
export async function readWorkbook(
  bytes: Uint8Array,
  options: ReadWorkbookOptions = {},
): Promise<Checked<Workbook>> {
  const { value, issues } = await openFile(bytes, {
    maxBytes: options.maxUnpackedBytes ?? 100_000_000,
    cells: { ...cellLimits, maxCells: options.maxCells ?? cellLimits.maxCells },
  });
  const { file } = options;
  const placed =
    file === undefined ? issues : issues.map((issue) => ({ ...issue, at: { in: 'sheet', file } as const }));
  return value ? { value, issues: placed } : { issues: placed };
}

interface Limits {
  readonly maxBytes: number;
  readonly cells: CellLimits;
}

async function openFile(bytes: Uint8Array, limits: Limits): Promise<Checked<Workbook>> {
  const kind = sniffFile(bytes);
  switch (kind) {
    case 'zip':
      return openArchive(bytes, limits);
    case 'compound': {
      const finding = compoundFinding(bytes);
      return finding === 'encrypted' ? refusal('sheet/encrypted') : other(finding);
    }
    case 'flat-ods': {
      const size = Math.round(bytes.length / 1e6);
      if (bytes.length <= limits.maxBytes) return readOds(bytes, undefined, limits.cells, await shower());
      return refusal('sheet/too-large', { size, limit: Math.round(limits.maxBytes / 1e6) });
    }
    default:
      return other(fileFindings[kind]);
  }
}

async function openArchive(bytes: Uint8Array, { maxBytes, cells }: Limits): Promise<Checked<Workbook>> {
  const unpacked = unpackGuarded(bytes, { maxUnpackedBytes: maxBytes, maxEntries });
  if (!unpacked.value) return { issues: unpacked.issues };
  const parts = unpacked.value;
  if (isEncryptedOds(parts)) return refusal('sheet/encrypted');
  const content = parts.get('content.xml');
  if (content && isOds(parts)) return readOds(content, parts.get('styles.xml'), cells, await shower());
  const found = archiveFinding([...parts.keys()]);
  if (found) return other(found);
  const checked = checkXlsx(parts, cells, 2 * maxBytes);
  parts.clear();
  if (!checked.value) return { issues: checked.issues };
  const library = await loadPeer('hucre', () => import('hucre'));
  try {
    const value = await readXlsx(checked.value, library);
    return value ? { value, issues: [] } : refusal('sheet/damaged');
  } catch {
    return refusal('sheet/damaged');
  }
}

const shower = async () => {
  const { formatValue } = await loadPeer('hucre', () => import('hucre'));
  return valueShower((value, format) => formatValue(value, format));
};

const refusal = (code: string, params: Issue['params'] = {}): Checked<never> => ({
  issues: [{ code, severity: 'error', params }],
});

const other = (found: Words): Checked<never> =>
  refusal(opensAsTable(found) ? 'sheet/other-workbook' : 'sheet/not-a-workbook', { found });
