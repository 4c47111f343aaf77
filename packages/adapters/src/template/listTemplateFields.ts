import type { Checked } from '@jalon/core';
import { cellAddress } from '../workbook/cellAddress.ts';
import { findSheet } from './archive/findSheet.ts';
import { type OpenTemplateOptions, openTemplate } from './archive/openTemplate.ts';
import { shownCell } from './archive/shownCell.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import type { TemplateSheet } from './archive/TemplateSheet.ts';
import { writeArea } from './area/parseArea.ts';
import { parseSheetArea } from './area/parseSheetArea.ts';
import type { FilledText } from './FillLog.ts';
import { type CellChoices, choicesAt, findChoices } from './field/findChoices.ts';
import { findPlaceholders } from './field/findPlaceholders.ts';
import { findLists } from './findLists.ts';
import { outsideTexts } from './outside/outsideTexts.ts';

/** Something that a template asks for. */
export interface TemplateField {
  /** For example `organisation.name`; inside a list as it stands there, `name`. */
  readonly field: string;
  /** A mark in a text, a list for which rows are repeated, or a name given to cells. */
  readonly kind: 'placeholder' | 'list' | 'name';
  readonly sheet: string;
  /** Cell or cells as on screen: `B7`, `B7:D9`; absent of a text that stands in no cell. */
  readonly cell?: string;
  /** Where it stands, if in no cell. */
  readonly in?: FilledText['in'];
  /** What stands there now; absent where nothing does. */
  readonly text?: string;
  /** What the drop-down of the cell offers. */
  readonly choices?: readonly string[];
  /** The list in whose rows it stands. */
  readonly list?: string;
}

/**
 * What a template asks for, in the order of its sheets: placeholders and lists first, then names given to cells. A name
 * may also stand for something that is not to be filled, for example the choices of a drop-down.
 * @param bytes the template (.xlsx, .xlsm)
 * @returns no value where the file is no template that can be opened
 * @example
 * ```ts
 * import { listTemplateFields } from '@jalon/adapters/spreadsheet';
 * const { value, issues } = await listTemplateFields(new TextEncoder().encode('nom;valeur'));
 * value; // => undefined
 * issues[0]?.code; // => 'template/not-a-template'
 * ```
 */
export async function listTemplateFields(
  bytes: Uint8Array,
  options: OpenTemplateOptions = {},
): Promise<Checked<readonly TemplateField[]>> {
  const { value: book, issues } = openTemplate(bytes, options);
  if (!book) return { issues };
  const choices = new Map(book.sheets.map((sheet) => [sheet, findChoices(book, sheet)]));
  const marked = book.sheets.flatMap((sheet) => [
    ...markedFields(sheet, choices.get(sheet) ?? []),
    ...outsideFields(book, sheet),
  ]);
  const named = book.names.flatMap(({ name, sheet: home, formula }): TemplateField[] => {
    const target = parseSheetArea(formula);
    const sheet = target && findSheet(book, target.sheet ?? home);
    if (!target || !sheet) return [];
    const { top, left } = target.area;
    return [
      {
        field: name,
        kind: 'name',
        sheet: sheet.name,
        cell: writeArea(target.area),
        ...detailOf(sheet, top, left, choices.get(sheet) ?? []),
      },
    ];
  });
  return { value: [...marked, ...named], issues: [] };
}

function markedFields(sheet: TemplateSheet, choices: readonly CellChoices[]): readonly TemplateField[] {
  const { lists } = findLists(sheet);
  const fields: TemplateField[] = [];
  for (const [row, { cells }] of sheet.rows) {
    const list = lists.find(({ top, bottom }) => top <= row && row <= bottom);
    for (const [column, cell] of cells) {
      if (!cell.runs || cell.formula) continue;
      for (const { kind, field } of findPlaceholders(shownCell(sheet, row, column))) {
        if (kind === 'closing') continue;
        fields.push({
          field,
          kind: kind === 'opening' ? 'list' : 'placeholder',
          sheet: sheet.name,
          cell: cellAddress(row, column),
          ...detailOf(sheet, row, column, choices),
          ...(list && kind === 'value' ? { list: list.field } : {}),
        });
      }
    }
  }
  return fields;
}

/** Lists repeat rows: of texts that stand in no cell only the values are asked for. */
function outsideFields(book: TemplateBook, sheet: TemplateSheet): readonly TemplateField[] {
  return outsideTexts(book, sheet).flatMap(({ in: kind, text }) =>
    findPlaceholders(text).flatMap((found): readonly TemplateField[] =>
      found.kind === 'value'
        ? [{ field: found.field, kind: 'placeholder', sheet: sheet.name, in: kind, text }]
        : [],
    ),
  );
}

function detailOf(sheet: TemplateSheet, row: number, column: number, rules: readonly CellChoices[]) {
  const text = shownCell(sheet, row, column);
  const choices = choicesAt(rules, row, column);
  return { ...(text === '' ? {} : { text }), ...(choices ? { choices } : {}) };
}
