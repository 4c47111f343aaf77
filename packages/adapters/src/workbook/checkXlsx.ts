import type { Checked, Issue } from '@jalon/core';
import { xmlEncoding } from '../xml/xmlEncoding.ts';
import { type CellBudget, type CellLimits, cellBudget } from './CellBudget.ts';
import { countSheet } from './countSheet.ts';
import { parseXml, type XmlFault } from './parseXml.ts';
import { scanXml } from './scanXml.ts';
import { resolvePath, workbookParts } from './xlsx/workbookParts.ts';
import { xmlFaultIssue } from './xmlFaultIssue.ts';

/** Elements of all parts that a reader keeps in memory as a tree, as it does with texts and styles. */
const maxElements = 4_000_000;

/**
 * The parts of an .xlsx as its reader may be given them: none declares a document type or nests without end, all is
 * counted, all XML is in UTF-8. Other parts come as they are.
 * @param maxBytes bytes that following all relations between parts may read, together
 */
export function checkXlsx(
  parts: ReadonlyMap<string, Uint8Array>,
  limits: CellLimits,
  maxBytes: number,
): Checked<Map<string, Uint8Array>> {
  const budget = cellBudget(limits);
  const safe = new Map([...parts].map(([path, part]) => [path, isXml(path, part) ? inUtf8(part) : part]));
  const sheets = workbookParts(safe)?.sheets ?? [];
  budget.take('maxSheets', sheets.length);
  // a part is a sheet because the list of sheets says so, wherever it stands
  const sheetPaths = new Set(sheets.map(({ path }) => path));
  let elements = 0;
  const count = () => {
    elements += 1;
  };
  for (const [path, part] of safe) {
    const isSheet = sheetPaths.has(path);
    const fault = isSheet
      ? countSheet(part, budget)
      : isXml(path, part)
        ? countElements(part, budget, count)
        : undefined;
    const refusal: Issue | undefined = fault ? xmlFaultIssue(fault) : budget.refusal();
    if (refusal) return { issues: [refusal] };
  }
  // a sheet that is listed twice is read twice
  const isHonest =
    sheetPaths.size === sheets.length && elements <= maxElements && relatedBytes(safe) <= maxBytes;
  return isHonest ? { value: safe, issues: [] } : { issues: [xmlFaultIssue('malformed')] };
}

const isXml = (path: string, part: Uint8Array): boolean =>
  /\.(?:xml|rels|vml)$/i.test(path) || part[0] === 0x3c || xmlEncoding(part) !== 'utf-8';

function countElements(bytes: Uint8Array, budget: CellBudget, count: () => void): XmlFault | undefined {
  return scanXml(bytes, (name, nameEnd) => {
    count();
    // <si> is one of the texts that cells share
    if (nameEnd - name === 2 && bytes[name] === 0x73 && bytes[name + 1] === 0x69) budget.take('maxTexts');
  });
}

function inUtf8(part: Uint8Array): Uint8Array {
  const encoding = xmlEncoding(part);
  if (encoding === 'utf-8' || encoding === 'us-ascii') return part;
  try {
    // without its declaration, which is true no longer
    const text = new TextDecoder(encoding).decode(part).replace(/^\s*<\?xml[^>]*\?>/, '');
    return new TextEncoder().encode(text);
  } catch {
    return part;
  }
}

/** Bytes that following each relation once reads: a small file can refer to a large part a thousand times. */
function relatedBytes(parts: ReadonlyMap<string, Uint8Array>): number {
  let sum = 0;
  for (const [path, part] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    const open = (
      name: string,
      { Target: target = '', TargetMode: mode }: Readonly<Record<string, string>>,
    ) => {
      if (!name.endsWith('Relationship') || mode === 'External') return;
      sum += parts.get(resolvePath(folder, target))?.length ?? 0;
    };
    parseXml(part, { open, close: () => undefined, text: () => undefined });
  }
  return sum;
}
