import type { Checked, Issue } from '@jalon/core';
import { readCsvSheet } from '../../csv/readCsvSheet.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { readZipDirectory } from '../../workbook/readZipDirectory.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import { unpackGuarded } from '../../workbook/unpackGuarded.ts';
import { sayUncached } from '../sheets/sayUncached.ts';
import { sheetsOfWorkbook } from '../sheets/sheetsOfWorkbook.ts';
import { sheetsOfXls } from '../sheets/sheetsOfXls.ts';
import type { ExportSheet } from './ExportSheet.ts';

/** Tables of an archive, unpacked: as much as is held in memory of any export. */
const limits = { maxUnpackedBytes: 100_000_000, maxEntries: 5_000 };

/**
 * The tables of an export: the sheets of a workbook, a delimited text, or the texts in an archive, as ODK hands them out.
 * @throws JalonError `missing-peer` where hucre is not installed and the export is a workbook
 */
export async function openExport(
  data: Uint8Array | string,
  file: string | undefined,
): Promise<Checked<readonly ExportSheet[]>> {
  const kind = typeof data === 'string' ? 'text' : sniffFile(data);
  if (typeof data === 'string' || kind === 'text') return fromText(data, file);
  if (kind === 'zip' && readZipDirectory(data)?.some(({ path }) => isTable(path))) return fromArchive(data);
  const old = kind === 'compound' ? await sheetsOfXls(data, file, 'answers') : undefined;
  if (old?.value) return { value: placed(old.value, file), issues: old.issues };
  const { value, issues } = await readWorkbook(data, file === undefined ? {} : { file });
  if (!value) return { issues };
  const sheets = placed(sheetsOfWorkbook(value, 'answers'), file);
  return { value: sheets, issues: [...issues, ...sayUncached(value, file)] };
}

const isTable = (path: string): boolean => /^(?!__MACOSX\/).*\.csv$/i.test(path);

function fromText(data: Uint8Array | string, file: string | undefined): Checked<readonly ExportSheet[]> {
  const { value, issues } = readCsvSheet(data, file === undefined ? {} : { file });
  return value ? { value: placed(sheetsOfWorkbook(value, 'answers'), file), issues } : { issues };
}

function fromArchive(bytes: Uint8Array): Checked<readonly ExportSheet[]> {
  const { value: parts, issues } = unpackGuarded(bytes, limits);
  if (!parts) return { issues };
  const all: Issue[] = [...issues];
  const sheets = [...parts].flatMap(([path, part]) => {
    if (!isTable(path)) return [];
    const read = fromText(part, path);
    all.push(...read.issues);
    return read.value ?? [];
  });
  return { value: sheets, issues: all };
}

const placed = (
  sheets: ReturnType<typeof sheetsOfWorkbook>,
  file: string | undefined,
): readonly ExportSheet[] => sheets.map((sheet) => ({ ...sheet, file }));
