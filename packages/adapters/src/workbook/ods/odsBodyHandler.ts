import { a1Address } from '../a1Formula.ts';
import type { CellBudget } from '../CellBudget.ts';
import type { XmlHandler } from '../parseXml.ts';
import type { ShowValue } from '../valueShower.ts';
import type { CellChoices, DefinedName, Sheet } from '../Workbook.ts';
import { type OdsSheetDraft, odsSheetDraft } from './OdsSheetDraft.ts';
import { cellLooks, inheritedStyle, type OdsStyles } from './OdsStyles.ts';
import type { OdsText } from './OdsText.ts';
import { odsCell } from './odsCell.ts';
import { odsChoices } from './odsChoices.ts';
import { odsTextHandler } from './odsTextHandler.ts';

type Attributes = Readonly<Record<string, string>>;

/** What the body of a spreadsheet holds. */
export interface OdsBody extends XmlHandler {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** Groups and rows whose content belongs to the table that they stand in; anything else in a table is no cell of it. */
const wrappers = new Set([
  'table:table-header-rows',
  'table:table-header-columns',
  'table:table-rows',
  'table:table-columns',
  'table:table-row-group',
  'table:table-column-group',
]);

/** Takes up the sheets that elements of the body of a spreadsheet describe. */
export function odsBodyHandler(styles: OdsStyles, budget: CellBudget, show: ShowValue): OdsBody {
  const sheets: Sheet[] = [];
  const names: DefinedName[] = [];
  const lists = new Map<string, Pick<CellChoices, 'values' | 'source'>>();
  const lookOf = cellLooks(styles);
  let draft: OdsSheetDraft | undefined;
  let sheetName = '';
  let cell: { attributes: Attributes; texts: ReturnType<typeof odsTextHandler> } | undefined;
  let skipped = 0;
  // one entry for each group that is open: whether it is closed on screen
  const groups: boolean[] = [];

  const isHidden = (family: string, attributes: Attributes) =>
    groups.includes(true) ||
    /^(?:collapse|filter)$/.test(attributes['table:visibility'] ?? '') ||
    inheritedStyle(styles, family, attributes['table:style-name'], 'isHidden') === true;

  const openInTable = (table: OdsSheetDraft, name: string, attributes: Attributes): boolean => {
    const style = attributes['table:default-cell-style-name'];
    switch (name) {
      case 'table:table-column':
        table.columns(
          countOf(attributes['table:number-columns-repeated']),
          style,
          isHidden('table-column', attributes),
        );
        return true;
      case 'table:table-row':
        table.startRow(
          countOf(attributes['table:number-rows-repeated']),
          style,
          isHidden('table-row', attributes),
        );
        return true;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        cell = { attributes, texts: odsTextHandler(styles) };
        return true;
      case 'table:named-expressions':
        return true;
      case 'table:named-range':
        addName(attributes, sheetName);
        return true;
      default:
        if (wrappers.has(name)) groups.push(attributes['table:display'] === 'false');
        return wrappers.has(name);
    }
  };

  const addName = (attributes: Attributes, sheet: string | undefined) => {
    const refersTo = a1Address(attributes['table:cell-range-address'] ?? '');
    const name = attributes['table:name'] ?? '';
    if (name !== '') names.push({ name, refersTo, ...(sheet === undefined ? {} : { sheet }) });
  };

  const openOutside = (name: string, attributes: Attributes) => {
    if (name === 'table:named-range') addName(attributes, undefined);
    else if (name === 'table:content-validation') {
      const list = odsChoices(attributes['table:condition'] ?? '');
      if (list) lists.set(attributes['table:name'] ?? '', list);
    } else if (name === 'table:table') {
      sheetName = attributes['table:name'] ?? '';
      // Calc keeps what it fetched from other files as tables that it never shows
      if (/^'(?:file|https?):.*'#/.test(sheetName) || !budget.take('maxSheets')) {
        skipped = 1;
        return;
      }
      const hidden = inheritedStyle(styles, 'table', attributes['table:style-name'], 'isHidden') === true;
      draft = odsSheetDraft(sheetName, hidden, budget);
    } else if (name === 'table:tracked-changes' || name === 'table:dde-links') skipped = 1;
  };

  const closeCell = (table: OdsSheetDraft, { attributes, texts }: NonNullable<typeof cell>) => {
    const count = countOf(attributes['table:number-columns-repeated']);
    const look = () => lookOf(attributes['table:style-name'] ?? table.defaultStyle());
    const [text, comment]: (OdsText | undefined)[] = [texts.content(), texts.comment()];
    const isBare =
      !text &&
      !comment &&
      attributes['office:value-type'] === undefined &&
      attributes['table:formula'] === undefined;
    table.cell(isBare ? undefined : odsCell(attributes, look(), text, comment, show), count);
    table.merge(
      countOf(attributes['table:number-columns-spanned']),
      countOf(attributes['table:number-rows-spanned']),
    );
    const list = lists.get(attributes['table:content-validation-name'] ?? '');
    if (list) table.choose(list, count);
  };

  return {
    sheets,
    names,
    open(name, attributes) {
      if (skipped > 0) skipped += 1;
      else if (cell) cell.texts.open(name, attributes);
      else if (!draft) openOutside(name, attributes);
      else if (!openInTable(draft, name, attributes)) skipped = 1;
    },
    text(text) {
      if (skipped === 0) cell?.texts.text(text);
    },
    close(name) {
      if (skipped > 0) {
        skipped -= 1;
        return;
      }
      if (cell && draft) {
        if (!cell.texts.isClosed()) return cell.texts.close(name);
        closeCell(draft, cell);
        cell = undefined;
      } else if (name === 'table:table-row') draft?.endRow();
      else if (name === 'table:table' && draft) {
        sheets.push(draft.sheet());
        draft = undefined;
      } else if (wrappers.has(name)) groups.pop();
    },
    isDone: () => budget.refusal() !== undefined,
  };
}

/** How often something stands: what is no count is 1. */
function countOf(written: string | undefined): number {
  const count = Number(written ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, 1_048_576) : 1;
}
