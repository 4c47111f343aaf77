import type { Words } from '@jalon/core';
import { findSheet } from './archive/findSheet.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import { readPart } from './archive/TemplatePart.ts';
import { type FormulaReference, mapReferences } from './area/mapReferences.ts';
import type { FillLog } from './FillLog.ts';
import { findPlaceholders } from './field/findPlaceholders.ts';
import { filledRow } from './placeValue.ts';
import type { PlannedList } from './planLists.ts';
import type { SheetPlan } from './SheetPlan.ts';
import { childOf, walkElements } from './xml/findElements.ts';
import type { XmlElement } from './xml/XmlElement.ts';

/** Says what filling does not reach: texts outside of cells, formulas that see only the first of repeated rows. */
export function sayLimits(book: TemplateBook, plans: readonly SheetPlan[], log: FillLog): void {
  for (const plan of plans) {
    const { root } = plan.sheet.part;
    const margins = childOf(root, 'headerFooter');
    if (margins)
      sayAsked(
        plan,
        margins,
        { fr: 'l’en-tête ou le pied de page', en: 'the header or footer of the page' },
        log,
      );
    for (const { kind, path } of plan.sheet.related) {
      const drawing = kind === 'drawing' ? readPart(book.parts, path)?.root : undefined;
      if (drawing) sayAsked(plan, drawing, { fr: 'une zone de texte', en: 'a text box' }, log);
    }
  }
  if (plans.some(({ growth }) => growth.some(({ count }) => count > 1))) {
    for (const plan of plans) sayFirstRowOnly(book, plans, plan, log);
  }
}

function sayAsked(plan: SheetPlan, root: XmlElement, found: Words, log: FillLog): void {
  for (const element of walkElements(root)) {
    for (const { field } of findPlaceholders(element.text)) {
      log.say(
        'template/out-of-reach',
        'warning',
        { sheet: plan.sheet.name, row: 0, column: 0 },
        { field, found },
      );
    }
  }
}

function sayFirstRowOnly(
  book: TemplateBook,
  plans: readonly SheetPlan[],
  plan: SheetPlan,
  log: FillLog,
): void {
  const { sheet } = plan;
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (!formula) continue;
      const lists = new Set<PlannedList>();
      mapReferences(formula.text, (reference) => {
        const target = plans.find((each) => each.sheet === (findSheet(book, reference.sheet) ?? sheet));
        const list = target && singleCellOf(target, reference);
        if (list && !(target === plan && list.top <= row && row <= list.bottom)) lists.add(list);
        return reference;
      });
      for (const { field } of lists) {
        const place = { sheet: sheet.name, row: filledRow(plan, { row, column, copy: 0 }), column };
        log.say('template/first-row-only', 'warning', place, { field });
      }
    }
  }
}

/** The repeated list of which a reference sees one cell, where it does not take in all copies. */
function singleCellOf(
  { lists }: SheetPlan,
  { first, last, summedAlone }: FormulaReference,
): PlannedList | undefined {
  if (last) return undefined;
  return lists.find(
    ({ top, bottom, items }) =>
      items &&
      items.length > 1 &&
      top <= first.row &&
      first.row <= bottom &&
      !(summedAlone && top === bottom),
  );
}
