import type { TemplateCell } from './archive/TemplateSheet.ts';
import type { TextRun } from './archive/TextRun.ts';
import { contentFor, textContent } from './cell/contentFor.ts';
import { replaceInRuns } from './cell/replaceInRuns.ts';
import { wordValue } from './cell/wordValue.ts';
import { type FieldValue, fieldValue } from './field/FieldValue.ts';
import { findPlaceholders, type Placeholder } from './field/findPlaceholders.ts';
import { type FieldScope, lookUpField } from './field/lookUpField.ts';
import { unusableWords } from './field/unusableWords.ts';
import { type FillManner, filledRow, type PlacedCell, placeWriting } from './placeValue.ts';
import type { PlannedList } from './planLists.ts';
import type { SheetPlan } from './SheetPlan.ts';
import type { Splice } from './xml/spliceText.ts';

/** Fills the placeholders in the texts of a sheet, those of a list once for each of its items. */
export function fillPlaceholders(plan: SheetPlan, root: FieldScope, manner: FillManner): void {
  for (const [row, { cells }] of plan.sheet.rows) {
    const list = plan.lists.find(({ top, bottom }) => top <= row && row <= bottom);
    // rows of a list that could not be repeated are left whole, not half filled
    if (list && !list.items) continue;
    const scopesOf = scopesFor(list, root);
    for (const [column, cell] of cells) {
      const text = textOf(cell.runs ?? []);
      if (cell.formula || !text.includes('{{')) continue;
      const marks = findPlaceholders(text).filter(({ kind }) => kind !== 'value');
      if (!list && marks.length > 0) continue;
      // those of a list inside this one stay, to be seen
      const own = marks.filter(({ field }) => field === list?.field);
      const runs = withoutMarks(cell.runs ?? [], own);
      const items = list?.items?.length ? list.items : [undefined];
      items.forEach((item, copy) => {
        fillCell(
          plan,
          { row, column, copy },
          { ...cell, runs },
          (field) => scopesOf(item, field),
          list,
          manner,
        );
      });
    }
  }
}

/** Where a field is looked up, for an item of a list or outside of any. */
type Scopes = (field: string) => readonly FieldScope[];

/**
 * What one item of a list has is a field of the items: another that lacks it has nothing, whatever surrounds the list. A
 * list without items leaves nothing to look up.
 */
function scopesFor(list: PlannedList | undefined, root: FieldScope) {
  const known = new Map<string, boolean>();
  return (item: FieldScope | undefined, field: string): readonly FieldScope[] => {
    if (!item) return list ? [] : [root];
    const ofItems = known.get(field) ?? list?.items?.some((each) => lookUpField([each], field)) ?? false;
    known.set(field, ofItems);
    return ofItems ? [item] : [item, root];
  };
}

const textOf = (runs: readonly TextRun[]): string => runs.map(({ text }) => text).join('');

const withoutMarks = (runs: readonly TextRun[], marks: readonly Placeholder[]): readonly TextRun[] =>
  replaceInRuns(
    runs,
    marks.map(({ start, end }) => ({ start, end, text: '' })),
  );

function fillCell(
  plan: SheetPlan,
  placed: PlacedCell,
  cell: TemplateCell & { readonly runs: readonly TextRun[] },
  scopes: Scopes,
  list: PlannedList | undefined,
  manner: FillManner,
): void {
  const { runs, style } = cell;
  const text = textOf(runs);
  const placeholders = findPlaceholders(text).filter(({ kind }) => kind === 'value');
  const [first] = placeholders;
  if (!first) {
    const writing =
      text.trim() === ''
        ? ({ content: { type: 'empty' }, style } as const)
        : textContent(runs, cell, manner.styles);
    // only marks of the list stood here, or nothing that asks for a value
    if (list) placeWriting(plan, placed, list.field, writing, quiet(manner));
    return;
  }
  const values = placeholders.map((placeholder) =>
    valueFor(plan, placed, placeholder, scopes(placeholder.field), manner),
  );
  const [value] = values;
  // what an item lacks is empty in its row; what nothing has stays to be seen
  const leaves = ({ value: found, isKnown }: FoundValue) =>
    manner.leaveGaps && found.type === 'nothing' && !(list && isKnown);
  if (value && text.trim() === text.slice(first.start, first.end)) {
    if (leaves(value)) {
      if (list) placeWriting(plan, placed, list.field, textContent(runs, cell, manner.styles), quiet(manner));
      return;
    }
    const whole = value.value.type === 'list' ? ({ type: 'text', text: value.text } as const) : value.value;
    const run = runs.find((each) => each.text.trim() !== '');
    placeWriting(
      plan,
      placed,
      value.field,
      contentFor(whole, { style, ...(run?.format ? { run } : {}) }, manner),
      manner,
    );
    return;
  }
  const splices = placeholders.flatMap(({ start, end }, index) => {
    const found = values[index];
    return !found || leaves(found) ? [] : [{ start, end, text: found.text }];
  });
  if (splices.length === 0 && !list) return;
  const filled = replaceInRuns(runs, withoutTwice(text, splices));
  const fields = values.map(({ field }) => field).join(', ');
  placeWriting(plan, placed, fields, textContent(filled, cell, manner.styles), manner);
}

/** What is emptied is not called filled. */
const quiet = (manner: FillManner): FillManner => ({
  ...manner,
  log: { ...manner.log, fill: () => undefined },
});

/** A share bears its sign; where the unit is asked for right behind it, « 75 % % » is not what was meant. */
function withoutTwice(text: string, splices: readonly Splice[]): readonly Splice[] {
  return splices.map((splice, index) => {
    const before = splices[index - 1];
    const between = before && text.slice(before.end, splice.start);
    const isTwice = splice.text === '%' && before?.text.endsWith('%') && between?.trim() === '';
    return isTwice ? { ...splice, start: before?.end ?? splice.start, text: '' } : splice;
  });
}

interface FoundValue {
  readonly field: string;
  /** Others have it, or it is there and empty. */
  readonly isKnown: boolean;
  readonly value: FieldValue;
  readonly text: string;
}

function valueFor(
  plan: SheetPlan,
  placed: PlacedCell,
  { field }: Placeholder,
  scopes: readonly FieldScope[],
  manner: FillManner,
): FoundValue {
  const { log, lang } = manner;
  const nothing: FoundValue = { field, isKnown: true, value: { type: 'nothing' }, text: '' };
  // a list without items: its row stays, empty
  if (scopes.length === 0) return nothing;
  const found = lookUpField(scopes, field);
  const place = { sheet: plan.sheet.name, row: filledRow(plan, placed), column: placed.column };
  if (!found) {
    // an item may lack what others have
    const isKnown = scopes.at(-1)?.number !== undefined;
    if (!isKnown && placed.copy === 0) log.say('template/no-data', 'warning', place, { field });
    return { ...nothing, isKnown };
  }
  log.used.add(found.path);
  const value = fieldValue(found.raw);
  const path = found.path === '' ? field : found.path;
  if (value.type === 'list') {
    const words = value.items.map((item) => wordValue(fieldValue(item), lang));
    if (words.every((word) => word !== '')) {
      return { field: path, isKnown: true, value, text: words.join(', ') };
    }
  }
  const unusable = unusableWords(value);
  if (unusable !== undefined) {
    log.say('template/unusable-value', 'error', place, { field, found: unusable });
    return nothing;
  }
  return { field: path, isKnown: true, value, text: wordValue(value, lang) };
}
