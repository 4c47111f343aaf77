import type { RenamedItem, ReportSchema, ReportSection } from '../schema/ReportSchema.ts';
import { type ChangeFacts, changeOf } from './changeOf.ts';
import { fieldChanges } from './fieldChanges.ts';
import { itemChanges } from './itemChanges.ts';
import { movedIds } from './movedIds.ts';
import { type PlacedItem, placedItems } from './placedItems.ts';
import { renamedIds } from './renamedIds.ts';
import type { ChangedPart, SchemaChange, SchemaDiff } from './SchemaChange.ts';

/** Settings of {@link diffReportSchemas}. */
export interface DiffReportSchemasOptions {
  /** Items that changed their id, beside those that either schema declares under `renamed`. */
  readonly renamed?: readonly RenamedItem[];
}

/**
 * What changed from one schema to another, and which part of the version has to rise because of it. Removed, renamed,
 * retyped, tightened or newly required: major, for a report that was complete may no longer be. Newly optional, or
 * loosened: minor. Other words or another order: patch. Sections, items and options are matched by id, never by title.
 * @param a the older schema
 * @param b the newer schema, or a variant of it; what names and dates it (id, version, `basedOn`) is not compared
 * @returns the changes in the order of the newer schema, then what was removed; the highest of their levels
 * @example
 * ```ts
 * import { diffReportSchemas, patronFourParts } from '@jalon/report-schema';
 * const [expected, ...others] = patronFourParts.sections;
 * const shorter = { ...patronFourParts, sections: others };
 * const { level, changes } = diffReportSchemas(patronFourParts, shorter);
 * level; // => 'major'
 * changes[0]?.words.en; // => 'Part removed: “Expected results”.'
 * diffReportSchemas(patronFourParts, patronFourParts); // => { level: 'none', changes: [] }
 * ```
 */
export function diffReportSchemas(
  a: ReportSchema,
  b: ReportSchema,
  options: DiffReportSchemasOptions = {},
): SchemaDiff {
  const part: ChangedPart = { of: 'schema', id: b.id, title: b.title };
  const changes = [
    ...fieldChanges(a, b, part, [], (field) => notCompared.has(field)),
    ...sectionChanges(a, b),
    ...placedChanges(a, b, renamedIds(a, b, options.renamed)),
  ];
  const level = (['major', 'minor', 'patch'] as const).find((each) =>
    changes.some((change) => change.level === each),
  );
  return { level: level ?? 'none', changes };
}

const notCompared = new Set(['id', 'version', 'basedOn', 'renamed', 'cover', 'sections']);

function sectionChanges(a: ReportSchema, b: ReportSchema): readonly SchemaChange[] {
  const older = new Map(a.sections.map((section) => [section.id, section]));
  const kept = new Set(b.sections.map(({ id }) => id));
  const moved = movedIds([...older.keys()], [...kept]);
  const partOf = ({ id, title }: ReportSection): ChangedPart => ({ of: 'section', id, title });
  const whole = (section: ReportSection, index: number, facts: Omit<ChangeFacts, 'path'>) =>
    changeOf(partOf(section), {
      ...facts,
      path: ['sections', index],
      code: `change/section-${facts.change}`,
    });
  return [
    ...b.sections.flatMap((section, index) => {
      const before = older.get(section.id);
      if (!before) return [whole(section, index, { change: 'added', level: 'minor' })];
      const leftOut = (field: string) => field === 'id' || field === 'items';
      return [
        ...(moved.has(section.id) ? [whole(section, index, { change: 'moved', level: 'patch' })] : []),
        ...fieldChanges(before, section, partOf(section), ['sections', index], leftOut),
      ];
    }),
    ...a.sections.flatMap((section, index) =>
      kept.has(section.id) ? [] : [whole(section, index, { change: 'removed', level: 'major' })],
    ),
  ];
}

function placedChanges(
  a: ReportSchema,
  b: ReportSchema,
  renamed: ReadonlyMap<string, string>,
): readonly SchemaChange[] {
  const newId = (id: string) => renamed.get(id) ?? id;
  const older = new Map(placedItems(a).map((placed) => [newId(placed.item.id), placed]));
  const newer = new Map(placedItems(b).map((placed) => [placed.item.id, placed]));
  const moved = movedItems(older, newer);
  return [
    ...[...newer].flatMap(([id, { item, path }]) => {
      const before = older.get(id);
      if (!before) {
        const required = item.required === true;
        const level = required ? 'major' : 'minor';
        const code = required ? 'change/required-item-added' : 'change/item-added';
        return [whole({ item, path }, { change: 'added', level, code })];
      }
      return [
        ...(moved.has(id) ? [whole({ item, path }, { change: 'moved', level: 'patch' })] : []),
        ...itemChanges(before.item, item, path),
      ];
    }),
    ...[...older].flatMap(([id, placed]) =>
      newer.has(id) ? [] : [whole(placed, { change: 'removed', level: 'major' })],
    ),
  ];
}

const whole = ({ item, path }: PlacedItem, facts: Omit<ChangeFacts, 'path'>): SchemaChange =>
  changeOf(
    { of: 'item', id: item.id, title: item.title },
    { code: `change/item-${facts.change}`, ...facts, path },
  );

/** Items that stand in another section, or elsewhere among those that stayed in theirs. */
function movedItems(
  older: ReadonlyMap<string, PlacedItem>,
  newer: ReadonlyMap<string, PlacedItem>,
): ReadonlySet<string> {
  const stays = (id: string) => older.get(id)?.section === newer.get(id)?.section;
  const common = [...newer.keys()].filter((id) => older.has(id));
  const sections = new Set([...newer.values()].map(({ section }) => section));
  const among = (ids: Iterable<string>, section: string | undefined) =>
    [...ids].filter(
      (id) => newer.has(id) && older.has(id) && stays(id) && newer.get(id)?.section === section,
    );
  return new Set([
    ...common.filter((id) => !stays(id)),
    ...[...sections].flatMap((section) => [
      ...movedIds(among(older.keys(), section), among(newer.keys(), section)),
    ]),
  ]);
}
