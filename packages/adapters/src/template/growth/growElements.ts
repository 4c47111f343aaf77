import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import { nameKey } from '../archive/findSheet.ts';
import type { CellArea } from '../area/CellArea.ts';
import { mapReferences } from '../area/mapReferences.ts';
import { parseArea, writeArea } from '../area/parseArea.ts';
import { attributeOf, childrenOf, wholeNumberOf } from '../xml/findElements.ts';
import { changeAttributes } from '../xml/openingTag.ts';
import type { Splice } from '../xml/spliceText.ts';
import type { XmlElement } from '../xml/XmlElement.ts';
import { growReference } from './growReference.ts';
import { grownArea, grownRow, grownSpan, repeatedAreas } from './growRows.ts';
import type { RowGrowth } from './RowGrowth.ts';

/** The repeated rows of every sheet that has some, by `nameKey` of its name. */
export type Growths = ReadonlyMap<string, RowGrowth>;

/** Elements whose text is a formula, in sheets, tables, charts, names. */
const formulas = new Set(
  'f formula formula1 formula2 definedName calculatedColumnFormula totalsRowFormula'.split(' '),
);
/** Attributes that hold areas of the sheet on which they stand. */
const areas = new Set(['ref', 'sqref', 'activeCell', 'topLeftCell']);

/** A formula after rows were repeated on some sheets. */
export function growFormula(formula: string, home: string | undefined, growths: Growths): string {
  return mapReferences(formula, (reference) => {
    const growth = growths.get(nameKey(reference.sheet ?? home ?? ''));
    return growth ? growReference(growth, reference) : reference;
  });
}

/**
 * What changes in a part that refers to cells: areas, formulas, merged cells, page breaks.
 * @param root an element of the part; the cells of a sheet, and what stands in them, are left alone
 * @param home name of the sheet to which the part belongs
 */
export function growElements(
  root: XmlElement,
  home: string | undefined,
  growths: Growths,
): readonly Splice[] {
  const growth = growths.get(nameKey(home ?? '')) ?? [];
  const splices: Splice[] = [];
  const visit = (element: XmlElement): void => {
    if (element.name === 'sheetData') return;
    if (element.name === 'mergeCells') {
      splices.push(...growMerges(element, growth));
      return;
    }
    const changes = changesOf(element, home, growth, growths);
    if (changes.size > 0) splices.push(changeAttributes(element, changes));
    const text = changedText(element, home, growth, growths);
    if (text !== undefined && text !== element.text) {
      splices.push({ start: element.openEnd, end: element.closeStart, text: escapeXml(text) });
    } else for (const child of element.children) visit(child);
  };
  visit(root);
  return splices;
}

function changedText(
  element: XmlElement,
  home: string | undefined,
  growth: RowGrowth,
  growths: Growths,
): string | undefined {
  if (element.children.length > 0) return undefined;
  if (element.name === 'sqref') return grownAreas(element.text, growth);
  return formulas.has(element.name) ? growFormula(element.text, home, growths) : undefined;
}

function changesOf(
  element: XmlElement,
  home: string | undefined,
  growth: RowGrowth,
  growths: Growths,
): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  const change = (name: string, before: string, after: string) => {
    if (after !== before) changes.set(name, after);
  };
  for (const { name, value } of element.attributes) {
    if (element.name === 'worksheetSource' && name === 'ref') {
      const area = parseArea(value);
      const source = growths.get(nameKey(attributeOf(element, 'sheet') ?? '')) ?? [];
      if (area) change(name, value, writeArea(grownArea(source, area)));
    } else if (element.name === 'hyperlink' && name === 'location') {
      change(name, value, growFormula(value, home, growths));
    } else if (growth.length > 0 && areas.has(name)) {
      change(name, value, areaChange(element, name, value, growth));
    } else if (element.name === 'brk' && name === 'id' && growth.length > 0) {
      // rows are numbered from 1 here: a break stands behind its row
      const row = (wholeNumberOf(element, 'id') ?? 1) - 1;
      if (attributeOf(element, 'max') !== '1048575')
        change(name, value, String(grownSpan(growth, row, row)[1] + 1));
    }
  }
  return changes;
}

function areaChange(element: XmlElement, name: string, value: string, growth: RowGrowth): string {
  if (name === 'sqref' && element.name !== 'selection') return grownAreas(value, growth);
  // what belongs to one cell stays with the first copy
  const single = name !== 'ref' || /^(?:comment|threadedComment)$/.test(element.name);
  return value
    .split(/\s+/)
    .map((text) => {
      const area = parseArea(text);
      if (!area) return text;
      const height = area.bottom - area.top;
      const top = grownRow(growth, area.top);
      return writeArea(
        single || name !== 'ref' ? { ...area, top, bottom: top + height } : grownArea(growth, area),
      );
    })
    .join(' ');
}

function grownAreas(value: string, growth: RowGrowth): string {
  return value
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      return area ? repeatedAreas(growth, area).map(writeArea) : [text];
    })
    .join(' ');
}

function growMerges(element: XmlElement, growth: RowGrowth): readonly Splice[] {
  if (growth.length === 0) return [];
  let count = 0;
  const splices = childrenOf(element, 'mergeCell').map((merge): Splice => {
    const area: CellArea | undefined = parseArea(attributeOf(merge, 'ref') ?? '');
    const grown = area ? repeatedAreas(growth, area, true) : [];
    count += grown.length;
    const text = grown.map((each) => `<${merge.prefix}mergeCell ref="${writeArea(each)}"/>`).join('');
    return { start: merge.start, end: merge.end, text };
  });
  return [changeAttributes(element, new Map([['count', String(count)]])), ...splices];
}
