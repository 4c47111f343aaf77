import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema, ReportSection } from '../schema/ReportSchema.ts';
import type { TightenedItem, VariantChanges } from './VariantChanges.ts';

/** A schema with changes made to it; sections that they leave empty go. Whether the changes make sense is not asked here. */
export function applyVariantChanges(base: ReportSchema, changes: VariantChanges): ReportSchema {
  const { id, version, title = base.title, description = base.description } = changes;
  const cover = placed(base.cover ?? [], undefined, changes);
  const emptyBefore = new Set(base.sections.flatMap((each) => (each.items.length === 0 ? [each.id] : [])));
  const sections = placedSections(base.sections, changes)
    .map((section) => ({ ...section, items: placed(section.items, section.id, changes) }))
    .filter((section) => section.items.length > 0 || emptyBefore.has(section.id));
  const { cover: _cover, description: _description, ...rest } = base;
  return {
    ...rest,
    id,
    version,
    basedOn: { id: base.id, version: base.version },
    title,
    ...(description && { description }),
    ...((base.cover || cover.length > 0) && { cover }),
    sections,
  };
}

/** The sections as the variant has them, their items still those of the base. */
function placedSections(
  sections: readonly ReportSection[],
  { addSections = [], hideSections = [], relabelSections = [] }: VariantChanges,
): readonly ReportSection[] {
  const hidden = new Set(hideSections);
  const kept = sections
    .filter(({ id }) => !hidden.has(id))
    .map((section) => {
      const { section: _, ...words } = relabelSections.find((each) => each.section === section.id) ?? {
        section: '',
      };
      return { ...section, ...words };
    });
  for (const { before, ...section } of addSections) {
    const at = kept.findIndex(({ id }) => id === before);
    kept.splice(at === -1 ? kept.length : at, 0, { ...section, items: [] });
  }
  return kept;
}

/** The items of one section, or of the cover, as the variant has them. */
function placed(
  items: readonly ReportItem[],
  section: string | undefined,
  { add = [], hide = [], relabel = [], tighten = [], order = [] }: VariantChanges,
): readonly ReportItem[] {
  const hidden = new Set(hide);
  const kept = items.filter(({ id }) => !hidden.has(id)).map((item) => changed(item, relabel, tighten));
  for (const { item, section: where, before } of add) {
    if (where !== section) continue;
    const at = kept.findIndex(({ id }) => id === before);
    kept.splice(at === -1 ? kept.length : at, 0, item);
  }
  const first = order.flatMap((each) => (each.section === section ? each.items : []));
  const rank = new Map(first.map((id, index) => [id, index]));
  const rankOf = ({ id }: ReportItem) => rank.get(id) ?? rank.size;
  return kept.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function changed(
  item: ReportItem,
  relabel: NonNullable<VariantChanges['relabel']>,
  tighten: readonly TightenedItem[],
): ReportItem {
  const { item: _words, ...words } = relabel.find((each) => each.item === item.id) ?? { item: item.id };
  const {
    item: _rules,
    options,
    rules,
    ...limits
  } = tighten.find((each) => each.item === item.id) ?? {
    item: item.id,
  };
  const codes = new Set(options);
  return {
    ...item,
    ...words,
    ...limits,
    ...(options && item.kind === 'choice' && { options: item.options.filter(({ code }) => codes.has(code)) }),
    ...(rules && { rules: merged('rules' in item ? item.rules : {}, rules) }),
  } as ReportItem;
}

/** Rules over rules, bound by bound. */
function merged(base: object | undefined, rules: NonNullable<TightenedItem['rules']>): object {
  const before = new Map<string, unknown>(Object.entries(base ?? {}));
  return Object.fromEntries([
    ...before,
    ...Object.entries(rules).map(([name, rule]) => {
      const old = before.get(name);
      const both = typeof rule === 'object' && typeof old === 'object';
      return [name, both ? { ...old, ...rule } : rule];
    }),
  ]);
}
