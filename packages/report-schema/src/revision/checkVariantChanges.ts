import type { Issue } from '@jalon/core';
import { formulaDependencies, parseFormula } from '@jalon/indicators';
import { checkReportSchema } from '../schema/checkReportSchema.ts';
import { formIssues, pointerOf } from '../schema/formIssues.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { reportSchemaFormat } from '../schema/reportSchema.format.ts';
import { applyVariantChanges } from './applyVariantChanges.ts';
import { diffReportSchemas } from './diffReportSchemas.ts';
import type { VariantChanges } from './VariantChanges.ts';

/**
 * Whether a variant can be derived: items or sections that are not there, ids that are taken, an item that others depend on hidden,
 * rules that would ask for less, a schema that could not be followed.
 * @param base the schema to start from
 * @param changes what the foundation changes
 * @returns one error per fault, placed at the item; empty where {@link deriveReportSchema} gives a schema
 * @example
 * ```ts
 * import { checkVariantChanges, patronFourParts } from '@jalon/report-schema';
 * const changes = { id: 'mine', version: '1.0.0' };
 * checkVariantChanges(patronFourParts, changes); // => []
 * checkVariantChanges(patronFourParts, { ...changes, id: 'mecene-4-parts' })[0]?.code; // => 'variant/same-id'
 * ```
 */
export function checkVariantChanges(base: ReportSchema, changes: VariantChanges): readonly Issue[] {
  const issues = contradictions(base, changes);
  if (issues.length > 0) return issues;
  const variant = applyVariantChanges(base, changes);
  const parsed = reportSchemaFormat.safeParse(variant);
  if (!parsed.success) {
    return formIssues(parsed.error, variant, (path) => ({
      in: 'report',
      item: variant.id,
      path: pointerOf(path),
    }));
  }
  return [...looser(base, variant, changes), ...checkReportSchema(variant)];
}

function contradictions(base: ReportSchema, changes: VariantChanges): readonly Issue[] {
  const { add = [], hide = [], relabel = [], tighten = [], order = [], addSections = [] } = changes;
  const items = new Map(itemsOf(base).map((item) => [item.id, item]));
  const gone = new Set(changes.hideSections);
  const inGone = base.sections.flatMap((section) => (gone.has(section.id) ? section.items : []));
  const hidden = new Set([...hide, ...inGone.map(({ id }) => id)]);
  const sections = new Set([...base.sections, ...addSections].map(({ id }) => id));
  const named = [...relabel, ...tighten].map(({ item }) => item);
  const all = new Set([...items.keys(), ...add.map(({ item }) => item.id)]);
  const ordered = order.flatMap((each) => each.items.map((id) => ({ id, section: each.section })));
  const placeOf = placesOf(base, add);
  const misplaced = ordered.filter(({ id, section }) => !all.has(id) || placeOf.get(id) !== (section ?? ''));
  const fault = (code: string, id: string, params: Issue['params'] = {}): Issue => ({
    code: `variant/${code}`,
    severity: 'error',
    params: { id, base: base.id, ...params },
    at: { in: 'report', item: id },
  });
  return [
    ...(changes.id === base.id ? [fault('same-id', base.id)] : []),
    ...sectionContradictions(base, changes, fault),
    ...[...hide, ...named].filter((id) => !items.has(id)).map((id) => fault('unknown-item', id)),
    ...misplaced.map(({ id }) => fault('unknown-item', id, { base: base.id })),
    ...add
      .filter(({ before, section }) => before !== undefined && placeOf.get(before) !== (section ?? ''))
      .map(({ before = '' }) => fault('unknown-item', before)),
    ...[...add, ...order]
      .flatMap(({ section }) => (section === undefined || sections.has(section) ? [] : [section]))
      .map((id) => fault('unknown-section', id)),
    ...add
      .flatMap(({ section }) => (section !== undefined && gone.has(section) ? [section] : []))
      .map((id) => fault('hidden-section', id)),
    ...[...named, ...ordered.map(({ id }) => id), ...add.map(({ before = '' }) => before)]
      .filter((id) => hidden.has(id))
      .map((id) => fault('hidden-item', id)),
    ...add.filter(({ item }) => items.has(item.id)).map(({ item }) => fault('taken-id', item.id)),
    ...[
      ...repeated(hide),
      ...repeated(relabel.map(({ item }) => item)),
      ...repeated(tighten.map(({ item }) => item)),
      ...repeated(ordered.map(({ id }) => id)),
    ].map((id) => fault('twice', id)),
    ...tighten.flatMap(({ item: id, options = [] }) => {
      const item = items.get(id);
      const codes = new Set(item?.kind === 'choice' ? item.options.map(({ code }) => code) : []);
      return options
        .filter((code) => !codes.has(code))
        .map((option) => fault('unknown-option', id, { option }));
    }),
    ...[...items.values(), ...add.map(({ item }) => item)].flatMap((item) =>
      hidden.has(item.id)
        ? []
        : readBy(item)
            .filter((id) => hidden.has(id))
            .map((id) => fault('hidden-reference', id, { other: item.title })),
    ),
  ];
}

/** Sections that are not there, taken ids, one changed twice or changed and hidden. */
function sectionContradictions(
  base: ReportSchema,
  { addSections = [], hideSections = [], relabelSections = [] }: VariantChanges,
  fault: (code: string, id: string) => Issue,
): readonly Issue[] {
  const known = new Set(base.sections.map(({ id }) => id));
  const hidden = new Set(hideSections);
  const relabelled = relabelSections.map(({ section }) => section);
  const before = addSections.flatMap((each) => each.before ?? []);
  const added = addSections.map(({ id }) => id);
  return [
    ...[...hideSections, ...relabelled, ...before]
      .filter((id) => !known.has(id))
      .map((id) => fault('unknown-section', id)),
    ...[...relabelled, ...before].filter((id) => hidden.has(id)).map((id) => fault('hidden-section', id)),
    ...added.filter((id) => known.has(id)).map((id) => fault('taken-id', id)),
    ...[...repeated(hideSections), ...repeated(relabelled), ...repeated(added)].map((id) =>
      fault('twice', id),
    ),
  ];
}

/** The items that a condition, a formula, a count or a figure depends on. */
function readBy(item: ReportItem): readonly string[] {
  const table = (item.kind === 'figure' || item.kind === 'cross-table') && item.of ? [item.of.item] : [];
  const formula = item.kind === 'computed' ? parseFormula(item.formula).value : undefined;
  const read = formula ? formulaDependencies(formula) : [];
  return [...(item.when ? [item.when.item] : []), ...read, ...table];
}

/** The section of each item, added ones too; an empty text for the cover. */
const placesOf = (base: ReportSchema, add: NonNullable<VariantChanges['add']>): ReadonlyMap<string, string> =>
  new Map([
    ...(base.cover ?? []).map(({ id }) => [id, ''] as const),
    ...base.sections.flatMap(({ id, items }) => items.map((item) => [item.id, id] as const)),
    ...add.map(({ item, section = '' }) => [item.id, section] as const),
  ]);

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

/** Rules under `tighten` that would ask for less than the base, or for something else. */
function looser(
  base: ReportSchema,
  variant: ReportSchema,
  { tighten = [] }: VariantChanges,
): readonly Issue[] {
  const tightened = new Set(tighten.map(({ item }) => item));
  return diffReportSchemas(base, variant)
    .changes.filter(({ of, id, change }) => of === 'item' && tightened.has(id) && refused.has(change))
    .map(({ id, path, words }) => ({
      code: 'variant/not-tighter',
      severity: 'error',
      params: { id, change: words },
      at: { in: 'report', item: id, path },
    }));
}

const refused: ReadonlySet<string> = new Set(['loosened', 'changed', 'retyped']);
