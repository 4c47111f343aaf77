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
      const runs = withoutMarks(cell.runs ?? [], marks);
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
  const placeholders = findPlaceholders(text);
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
  // the marks of a list are gone, so nothing could be filled into its rows later
  const leaves = manner.leaveGaps && !list;
  if (value && text.trim() === text.slice(first.start, first.end)) {
    if (value.value.type === 'nothing' && leaves) return;
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
    return !found || (found.value.type === 'nothing' && leaves) ? [] : [{ start, end, text: found.text }];
  });
  if (splices.length === 0) return;
  const filled = replaceInRuns(runs, splices);
  const fields = values.map(({ field }) => field).join(', ');
  placeWriting(plan, placed, fields, textContent(filled, cell, manner.styles), manner);
}

/** What is emptied is not called filled. */
const quiet = (manner: FillManner): FillManner => ({
  ...manner,
  log: { ...manner.log, fill: () => undefined },
});

interface FoundValue {
  readonly field: string;
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
  const nothing: FoundValue = { field, value: { type: 'nothing' }, text: '' };
  // a list without items: its row stays, empty
  if (scopes.length === 0) return nothing;
  const found = lookUpField(scopes, field);
  const place = { sheet: plan.sheet.name, row: filledRow(plan, placed), column: placed.column };
  if (!found) {
    // an item may lack what others have
    if (scopes.at(-1)?.number === undefined && placed.copy === 0)
      log.say('template/no-data', 'warning', place, { field });
    return nothing;
  }
  log.used.add(found.path);
  const value = fieldValue(found.raw);
  const path = found.path === '' ? field : found.path;
  if (value.type === 'list') {
    const words = value.items.map((item) => wordValue(fieldValue(item), lang));
    if (words.every((word) => word !== '')) return { field: path, value, text: words.join(', ') };
  }
  const unusable = unusableWords(value);
  if (unusable !== undefined) {
    log.say('template/unusable-value', 'error', place, { field, found: unusable });
    return nothing;
  }
  return { field: path, value, text: wordValue(value, lang) };
}
