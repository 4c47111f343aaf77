import type { Words } from '@jalon/core';
import { findSheet } from './archive/findSheet.ts';
import type { TemplateBook } from './archive/TemplateBook.ts';
import { readPart } from './archive/TemplatePart.ts';
import type { TemplateSheet } from './archive/TemplateSheet.ts';
import { type FormulaReference, mapReferences } from './area/mapReferences.ts';
import type { FillLog } from './FillLog.ts';
import { findPlaceholders } from './field/findPlaceholders.ts';
import { filledRow } from './placeValue.ts';
import type { PlannedList } from './planLists.ts';
import type { SheetPlan } from './SheetPlan.ts';
import { walkElements } from './xml/findElements.ts';

/** Says what filling does not reach: names of sheets, comments, formulas that see only the first of repeated rows. */
export function sayLimits(book: TemplateBook, plans: readonly SheetPlan[], log: FillLog): void {
  for (const { sheet } of plans) {
    const name = { fr: 'le nom d’une feuille', en: 'the name of a sheet' };
    sayAsked(sheet.name, sheet, name, log);
    for (const { kind, path } of sheet.related) {
      const comments = kind === 'comments' ? readPart(book.parts, path)?.root : undefined;
      for (const element of comments ? walkElements(comments) : []) {
        if (element.name !== 'text') continue;
        const text = [...walkElements(element)].map((each) => (each.name === 't' ? each.text : '')).join('');
        sayAsked(text, sheet, { fr: 'un commentaire', en: 'a comment' }, log);
      }
    }
  }
  if (plans.some(({ growth }) => growth.some(({ count }) => count > 1))) {
    for (const plan of plans) sayFirstRowOnly(book, plans, plan, log);
  }
}

function sayAsked(text: string, { name: sheet }: TemplateSheet, found: Words, log: FillLog): void {
  for (const { field } of findPlaceholders(text)) {
    log.say('template/out-of-reach', 'warning', { sheet }, { field, found });
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
