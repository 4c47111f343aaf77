import { cellAddress } from '../../workbook/cellAddress.ts';
import { escapeXml } from '../../workbook/xlsx/escapeXml.ts';
import { nameKey } from '../archive/findSheet.ts';
import type { TemplateCell, TemplateRow, TemplateSheet } from '../archive/TemplateSheet.ts';
import { mapReferences } from '../area/mapReferences.ts';
import { parseArea, writeArea } from '../area/parseArea.ts';
import { type Growths, growFormula } from '../growth/growElements.ts';
import { copyReference } from '../growth/growReference.ts';
import { grownArea, grownRow, heightOf } from '../growth/growRows.ts';
import type { RepeatedRows } from '../growth/RowGrowth.ts';
import { attributeOf } from '../xml/findElements.ts';
import { openingTag } from '../xml/openingTag.ts';
import type { Splice } from '../xml/spliceText.ts';
import type { CellChange } from './CellChange.ts';
import { sharedFormulas } from './sharedFormulas.ts';
import { writeCell } from './writeCell.ts';

/** Cells that are written anew: by row of the template, then by copy of it, then by column. */
export type ChangesByRow = ReadonlyMap<number, ReadonlyMap<number, ReadonlyMap<number, CellChange>>>;

/** How formulas are written. */
export interface RowsManner {
  readonly growths: Growths;
  /** Formulas that several cells share are written out in each, because rows move or one of them goes. */
  readonly spellOut: boolean;
}

/**
 * What changes among the cells of a sheet: cells written anew, rows repeated or moved, results of formulas taken away
 * because they may not hold any more. A row that nothing concerns keeps its characters.
 */
export function writeRows(
  sheet: TemplateSheet,
  changes: ChangesByRow,
  manner: RowsManner,
): readonly Splice[] {
  const { data, part } = sheet;
  const growth = manner.growths.get(nameKey(sheet.name)) ?? [];
  const shared = manner.spellOut ? sharedFormulas(sheet) : undefined;
  const numbers = [...new Set([...sheet.rows.keys(), ...changes.keys()])].sort((a, b) => a - b);
  const splices: Splice[] = [];
  let waiting = '';
  const write = (number: number, copy: number, repeated?: RepeatedRows): string =>
    writeRow(number, copy, repeated);
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index] ?? 0;
    const repeated = growth.find(({ top, bottom, count }) => count > 1 && top <= number && number <= bottom);
    const rows = repeated
      ? numbers.filter((each) => repeated.top <= each && each <= repeated.bottom)
      : [number];
    index += rows.length - 1;
    const copies = Array.from({ length: repeated?.count ?? 1 }, (_, copy) =>
      rows.map((each) => write(each, copy, repeated)).join(''),
    );
    const elements = rows.flatMap((each) => sheet.rows.get(each)?.element ?? []);
    const [first, last] = [elements[0], elements.at(-1)];
    waiting += copies.join('');
    if (!first || !last) continue;
    if (waiting !== part.xml.slice(first.start, last.end)) {
      splices.push({ start: first.start, end: last.end, text: waiting });
    }
    waiting = '';
  }
  if (waiting === '') return splices;
  if (data.end > data.openEnd)
    return [...splices, { start: data.closeStart, end: data.closeStart, text: waiting }];
  const open = openingTag(data, new Map(), false);
  return [{ start: data.start, end: data.end, text: `${open}${waiting}</${data.prefix}sheetData>` }];

  function writeRow(number: number, copy: number, repeated: RepeatedRows | undefined): string {
    const row = sheet.rows.get(number);
    const to = grownRow(growth, number) + (repeated ? copy * heightOf(repeated) : 0);
    const changed = changes.get(number)?.get(copy);
    if (!row) return changed ? newRow(to, changed, data.prefix) : '';
    const stays = to === number && !changed && [...row.cells.values()].every(({ formula }) => !formula);
    if (stays) return part.xml.slice(row.element.start, row.element.end);
    const columns = [...new Set([...row.cells.keys(), ...(changed?.keys() ?? [])])].sort((a, b) => a - b);
    const cells = columns.map((column) => {
      const change = changed?.get(column);
      if (change) return writeCell(to, column, change, row.element.prefix);
      const cell = row.cells.get(column);
      return cell ? keptCell(row, cell, to, copy, repeated) : '';
    });
    const wider = columns.some((column) => !row.cells.has(column));
    const attributes = new Map<string, string | undefined>([['r', String(to + 1)]]);
    if (wider) attributes.set('spans', undefined);
    const rest = row.element.children.filter(({ name }) => name !== 'c');
    const kept = rest.map(({ start, end }) => part.xml.slice(start, end)).join('');
    const inner = cells.join('') + kept;
    const { prefix } = row.element;
    return (
      openingTag(row.element, attributes, inner === '') + (inner === '' ? '' : `${inner}</${prefix}row>`)
    );
  }

  function keptCell(
    { row }: TemplateRow,
    { element, formula, column }: TemplateCell,
    to: number,
    copy: number,
    repeated: RepeatedRows | undefined,
  ): string {
    const address = new Map([['r', cellAddress(to, column)]]);
    const closed = element.end === element.openEnd;
    if (!formula) {
      if (to === row && attributeOf(element, 'r') !== undefined)
        return part.xml.slice(element.start, element.end);
      return openingTag(element, address, closed) + part.xml.slice(element.openEnd, element.end);
    }
    const open = openingTag(element, new Map([...address, ['t', undefined] as const]), false);
    const close = `</${element.prefix}c>`;
    const own = shared?.get(row)?.get(column);
    if (manner.growths.size === 0 && own === undefined) {
      return `${open}${part.xml.slice(formula.start, formula.end)}${close}`;
    }
    const text = repeated
      ? mapReferences(growOther(own ?? formula.text), (reference) =>
          isHere(reference.sheet) ? copyReference(growth, repeated, copy, reference) : reference,
        )
      : growFormula(own ?? formula.text, sheet.name, manner.growths);
    const area = parseArea(attributeOf(formula, 'ref') ?? '');
    const changes = new Map<string, string | undefined>();
    if (own !== undefined) changes.set('t', undefined).set('si', undefined).set('ref', undefined);
    else if (area) {
      const moved = { ...grownArea(growth, area) };
      changes.set('ref', writeArea(area.top === area.bottom ? { ...area, top: to, bottom: to } : moved));
    }
    const tag = `${formula.prefix}${formula.name}`;
    return `${open}${openingTag(formula, changes, false)}${escapeXml(text)}</${tag}>${close}`;
  }

  function isHere(name: string | undefined): boolean {
    return name === undefined || nameKey(name) === nameKey(sheet.name);
  }

  /** References to other sheets on which rows are repeated; those to this one come afterwards. */
  function growOther(formula: string): string {
    const others = new Map([...manner.growths].filter(([key]) => key !== nameKey(sheet.name)));
    return growFormula(formula, sheet.name, others);
  }
}

function newRow(row: number, cells: ReadonlyMap<number, CellChange>, prefix: string): string {
  const inner = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([column, change]) => writeCell(row, column, change, prefix))
    .join('');
  return `<${prefix}row r="${row + 1}">${inner}</${prefix}row>`;
}
