import type { Checked, Issue } from '@jalon/core';
import { archiveFinding, compoundFinding, fileFindings } from '../../workbook/fileFinding.ts';
import { sniffFile } from '../../workbook/sniffFile.ts';
import { unpackGuarded } from '../../workbook/unpackGuarded.ts';
import { attributeOf, childOf, childrenOf, saysYes, wholeNumberOf } from '../xml/findElements.ts';
import { readTemplateSheet } from './readTemplateSheet.ts';
import { relatedParts } from './relatedParts.ts';
import type { TemplateBook } from './TemplateBook.ts';
import { readPart } from './TemplatePart.ts';
import type { TemplateSheet } from './TemplateSheet.ts';
import { textRunsOf } from './TextRun.ts';

/** What bounds the opening of a template. */
export interface OpenTemplateOptions {
  /** Bytes that the template may have unpacked, pictures left out; default 100 million. */
  readonly maxUnpackedBytes?: number;
  /** Name of the file, for the places of issues. */
  readonly file?: string;
}

const maxEntries = 5_000;
/** Tags in all parts that are read: a sheet of 200,000 filled cells has some 800,000. */
const maxTags = 1_000_000;

/** Opens a template under limits; what is no .xlsx or .xlsm gives one issue that says what it is. */
export function openTemplate(bytes: Uint8Array, options: OpenTemplateOptions): Checked<TemplateBook> {
  const { file } = options;
  const refusal = (code: string, params: Issue['params'] = {}): Checked<TemplateBook> => ({
    issues: [
      { code, severity: 'error', params, ...(file === undefined ? {} : { at: { in: 'sheet', file } }) },
    ],
  });
  const kind = sniffFile(bytes);
  if (kind === 'compound') {
    const found = compoundFinding(bytes);
    return found === 'encrypted' ? refusal('sheet/encrypted') : refusal('template/not-a-template', { found });
  }
  if (kind !== 'zip') return refusal('template/not-a-template', { found: fileFindings[kind] });
  const limits = { maxUnpackedBytes: options.maxUnpackedBytes ?? 100_000_000, maxEntries };
  const unpacked = unpackGuarded(bytes, limits);
  if (!unpacked.value)
    return refusal(unpacked.issues[0]?.code ?? 'sheet/damaged', unpacked.issues[0]?.params);
  const found = archiveFinding([...unpacked.value.keys()]);
  if (found) return refusal('template/not-a-template', { found });
  if (tagsIn(unpacked.value) > maxTags) return refusal('template/too-large', { limit: maxTags });
  const value = readBook(unpacked.value);
  return value ? { value, issues: [] } : refusal('sheet/damaged');
}

/** Tags in the parts of cells, counted before any is read: each becomes an object many times its size. */
function tagsIn(parts: ReadonlyMap<string, Uint8Array>): number {
  let count = 0;
  for (const [path, bytes] of parts) {
    if (!/\.(?:xml|rels)$/i.test(path)) continue;
    for (let at = bytes.indexOf(0x3c); at !== -1; at = bytes.indexOf(0x3c, at + 1)) count += 1;
  }
  return count;
}

function readBook(parts: ReadonlyMap<string, Uint8Array>): TemplateBook | undefined {
  const path = relatedParts(parts, '').find(({ kind }) => kind === 'officeDocument')?.path;
  const workbook = readPart(parts, path ?? 'xl/workbook.xml');
  if (!workbook) return undefined;
  const related = relatedParts(parts, workbook.path);
  const pathOf = (kind: string) => related.find((part) => part.kind === kind)?.path ?? '';
  const stringsPath = pathOf('sharedStrings');
  const shared = readPart(parts, stringsPath);
  const styles = readPart(parts, pathOf('styles'));
  if (parts.has(stringsPath) && !shared) return undefined;
  const strings = childrenOf(shared?.root, 'si').map(textRunsOf);
  const entries = childrenOf(childOf(workbook.root, 'sheets'), 'sheet');
  const sheets: TemplateSheet[] = [];
  for (const entry of entries) {
    const id = entry.attributes.find(({ name, local }) => local === 'id' && name !== 'id')?.value;
    const target = related.find((part) => part.id === id);
    // a sheet that is one chart, or a dialogue, holds no cells
    if (target?.kind !== 'worksheet') continue;
    const part = readPart(parts, target.path);
    const name = attributeOf(entry, 'name') ?? '';
    const sheet = part && readTemplateSheet(name, part, strings, relatedParts(parts, target.path));
    if (!sheet) return undefined;
    sheets.push(sheet);
  }
  const properties = childOf(workbook.root, 'workbookPr');
  return {
    parts,
    workbook,
    sheets,
    names: childrenOf(childOf(workbook.root, 'definedNames'), 'definedName').flatMap((element) => {
      const name = attributeOf(element, 'name') ?? '';
      if (name.startsWith('_xl') || saysYes(element, 'hidden')) return [];
      const entry = entries[wholeNumberOf(element, 'localSheetId') ?? -1];
      const sheet = entry && attributeOf(entry, 'name');
      return [{ name, formula: element.text, ...(sheet === undefined ? {} : { sheet }) }];
    }),
    ...(styles ? { styles } : {}),
    from1904: properties !== undefined && saysYes(properties, 'date1904'),
  };
}
