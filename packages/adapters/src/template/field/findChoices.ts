import { findSheet, nameKey } from '../archive/findSheet.ts';
import { shownCell } from '../archive/shownCell.ts';
import type { TemplateBook } from '../archive/TemplateBook.ts';
import type { TemplateSheet } from '../archive/TemplateSheet.ts';
import type { CellArea } from '../area/CellArea.ts';
import { parseArea } from '../area/parseArea.ts';
import { parseSheetArea } from '../area/parseSheetArea.ts';
import { attributeOf, childOf, walkElements } from '../xml/findElements.ts';
import type { XmlElement } from '../xml/XmlElement.ts';

/** Cells that take one of some texts only. */
export interface CellChoices {
  readonly areas: readonly CellArea[];
  readonly choices: readonly string[];
}

/** Longest list of choices that is read, in cells. */
const longest = 5_000;

/** The drop-down lists of a sheet, whether their choices stand in the rule itself or in cells. */
export function findChoices(book: TemplateBook, sheet: TemplateSheet): readonly CellChoices[] {
  const rules: CellChoices[] = [];
  for (const element of sheet.part.root.children) {
    if (element.name === 'sheetData') continue;
    for (const rule of walkElements(element)) {
      if (rule.name !== 'dataValidation' || attributeOf(rule, 'type') !== 'list') continue;
      const where = attributeOf(rule, 'sqref') ?? childOf(rule, 'sqref')?.text ?? '';
      const areas = where.split(/\s+/).flatMap((area) => parseArea(area) ?? []);
      const choices = choicesOf(book, sheet, formulaOf(rule));
      if (choices.length > 0) rules.push({ areas, choices });
    }
  }
  return rules;
}

/** Newer files hold the formula of a rule one level further down. */
function formulaOf(rule: XmlElement): string {
  const formula = childOf(rule, 'formula1');
  return (formula && childOf(formula, 'f')?.text) ?? formula?.text ?? '';
}

function choicesOf(book: TemplateBook, sheet: TemplateSheet, formula: string): readonly string[] {
  const listed = /^\s*"((?:[^"]|"")*)"\s*$/.exec(formula)?.[1];
  if (listed !== undefined)
    return listed
      .replaceAll('""', '"')
      .split(',')
      .map((choice) => choice.trim());
  const name = book.names.find((each) => nameKey(each.name) === nameKey(formula.trim()));
  const target = parseSheetArea(name?.formula ?? formula);
  const source = target && (target.sheet === undefined ? sheet : findSheet(book, target.sheet));
  if (!target || !source) return [];
  const { top, left, bottom, right } = target.area;
  const choices: string[] = [];
  for (let row = top; row <= Math.min(bottom, top + longest); row += 1) {
    for (let column = left; column <= right && choices.length < longest; column += 1) {
      if (!source.rows.has(row)) break;
      const choice = shownCell(source, row, column).trim();
      if (choice !== '') choices.push(choice);
    }
  }
  return choices;
}

/** The choices of a cell; `undefined` for one that takes anything. */
export function choicesAt(
  rules: readonly CellChoices[],
  row: number,
  column: number,
): readonly string[] | undefined {
  return rules.find(({ areas }) =>
    areas.some(
      ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
    ),
  )?.choices;
}
