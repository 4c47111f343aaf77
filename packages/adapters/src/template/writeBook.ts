import { nameKey } from './archive/findSheet.ts';
import { relatedParts, relationsPath } from './archive/relatedParts.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import { readPart, type TemplatePart } from './archive/TemplatePart.ts';
import { parseArea, writeArea } from './area/parseArea.ts';
import type { CellStyles } from './cell/openStyles.ts';
import { writeRows } from './cell/writeRows.ts';
import { growCommentBoxes, growDrawing } from './growth/growDrawing.ts';
import { type Growths, growElements } from './growth/growElements.ts';
import { grownArea, grownRow } from './growth/growRows.ts';
import type { SheetPlan } from './SheetPlan.ts';
import { attributeOf, childOf, childrenOf } from './xml/findElements.ts';
import { changeAttributes } from './xml/openingTag.ts';
import { type Splice, spliceText } from './xml/spliceText.ts';

/**
 * The parts of a filled template that are not as they were: by path, `undefined` for one that goes.
 * @param texts what changes in texts outside of the cells, by path of their part
 */
export function writeBook(
  book: TemplateBook,
  plans: readonly SheetPlan[],
  styles: CellStyles | undefined,
  texts: ReadonlyMap<string, readonly Splice[]>,
): ReadonlyMap<string, Uint8Array | undefined> {
  const growths: Growths = new Map(
    plans
      .filter(({ growth }) => growth.some(({ count }) => count > 1))
      .map(({ sheet, growth }) => [nameKey(sheet.name), growth]),
  );
  const changed = new Map<string, Uint8Array | undefined>();
  const put = (path: string, before: string, after: string) => {
    if (after !== before) changed.set(path, new TextEncoder().encode(after));
  };
  const patch = ({ path, xml }: TemplatePart, splices: readonly Splice[]) =>
    put(path, xml, spliceText(xml, [...splices, ...(texts.get(path) ?? [])]));
  const replacesFormula = plans.some(({ sheet, changes }) =>
    [...changes].some(([row, copies]) =>
      [...copies.values()].some((cells) =>
        [...cells.keys()].some((column) => sheet.rows.get(row)?.cells.get(column)?.formula),
      ),
    ),
  );
  const spellOut = growths.size > 0 || replacesFormula;
  for (const plan of plans) {
    const { sheet, changes } = plan;
    const around = growths.size > 0 ? growElements(sheet.part.root, sheet.name, growths) : [];
    const rows = writeRows(sheet, changes, { growths, spellOut });
    patch(sheet.part, [...rows, ...withExtent(plan, around)]);
  }
  const hasFormulas = plans.some(({ sheet }) =>
    [...sheet.rows.values()].some(({ cells }) => [...cells.values()].some(({ formula }) => formula)),
  );
  const { workbook } = book;
  const names = growths.size > 0 ? growElements(workbook.root, undefined, growths) : [];
  patch(workbook, [...names, ...(hasFormulas ? [recalculated(workbook)] : [])]);
  if (growths.size > 0) growRelated(book, plans, growths, patch, put);
  for (const [path, splices] of texts) {
    const part = splices.length === 0 || changed.has(path) ? undefined : readPart(book.parts, path);
    if (part) patch(part, []);
  }
  if (spellOut) dropCalculationChain(book, changed, patch);
  if (book.styles) put(book.styles.path, book.styles.xml, styles?.written() ?? book.styles.xml);
  return changed;
}

type Patch = (part: TemplatePart, splices: readonly Splice[]) => void;
type Put = (path: string, before: string, after: string) => void;

/** The extent that the sheet states of itself takes in what was written. */
function withExtent({ sheet, growth, changes }: SheetPlan, around: readonly Splice[]): readonly Splice[] {
  const dimension = childOf(sheet.part.root, 'dimension');
  const before = dimension && parseArea(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !before) return around;
  let { top, left, bottom, right } = grownArea(growth, before);
  for (const [row, copies] of changes) {
    top = Math.min(top, grownRow(growth, row));
    bottom = Math.max(bottom, grownRow(growth, row));
    for (const column of [...copies.values()].flatMap((cells) => [...cells.keys()])) {
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const text = writeArea({ top, left, bottom, right });
  const rest = around.filter(({ start }) => start !== dimension.start);
  if (text === attributeOf(dimension, 'ref')) return rest;
  return [...rest, changeAttributes(dimension, new Map([['ref', text]]))];
}

/** Elements after which the one that steers calculation stands. Source: ECMA-376 part 1, CT_Workbook. */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** Has the program that opens the file compute every formula anew. */
function recalculated({ root }: TemplatePart): Splice {
  const steering = childOf(root, 'calcPr');
  if (steering) return changeAttributes(steering, new Map([['fullCalcOnLoad', '1']]));
  const at = Math.max(
    ...root.children.filter(({ name }) => beforeCalculation.has(name)).map(({ end }) => end),
  );
  return { start: at, end: at, text: `<${root.prefix}calcPr fullCalcOnLoad="1"/>` };
}

function growRelated(
  book: TemplateBook,
  plans: readonly SheetPlan[],
  growths: Growths,
  patch: Patch,
  put: Put,
): void {
  const seen = new Set<string>();
  const visit = (kind: string, path: string, home: string | undefined) => {
    if (seen.has(path)) return;
    seen.add(path);
    const growth = growths.get(nameKey(home ?? '')) ?? [];
    if (kind === 'vmlDrawing' && growth.length > 0) {
      const markup = new TextDecoder().decode(book.parts.get(path));
      put(path, markup, growCommentBoxes(markup, growth));
      return;
    }
    const part = readPart(book.parts, path);
    if (!part) return;
    if (kind === 'drawing') {
      if (growth.length > 0) patch(part, growDrawing(part.root, growth));
      for (const next of relatedParts(book.parts, path)) visit(next.kind, next.path, home);
    } else if (concerned.has(kind)) {
      patch(part, growElements(part.root, home, growths));
      if (kind === 'pivotTable') {
        for (const next of relatedParts(book.parts, path)) visit(next.kind, next.path, undefined);
      }
    }
  };
  for (const { sheet } of plans) {
    for (const { kind, path } of sheet.related) visit(kind, path, sheet.name);
  }
}

/** Parts beside a sheet that hold addresses of cells. */
const concerned = new Set(
  'table comments threadedComment chart chartEx pivotTable pivotCacheDefinition'.split(' '),
);

/** The order in which formulas were computed last names cells that have moved or gone; programs make it anew. */
function dropCalculationChain(
  book: TemplateBook,
  changed: Map<string, Uint8Array | undefined>,
  patch: Patch,
): void {
  const chain = relatedParts(book.parts, book.workbook.path).find(({ kind }) => kind === 'calcChain');
  if (!chain) return;
  changed.set(chain.path, undefined);
  const relations = readPart(book.parts, relationsPath(book.workbook.path));
  const types = readPart(book.parts, '[Content_Types].xml');
  for (const part of [relations, types]) {
    const gone = childrenOf(part?.root, part === types ? 'Override' : 'Relationship').filter((element) =>
      part === types
        ? attributeOf(element, 'PartName') === `/${chain.path}`
        : attributeOf(element, 'Id') === chain.id,
    );
    if (part)
      patch(
        part,
        gone.map(({ start, end }) => ({ start, end, text: '' })),
      );
  }
}
