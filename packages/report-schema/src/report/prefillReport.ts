import type { Dossier, IsoDay, Issue } from '@jalon/core';
import { dossierProgress, type Progress } from '@jalon/indicators';
import type { Binder, Bound, Origin } from '../binding/Binder.ts';
import { standardBinders } from '../binding/standardBinders.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportOf } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';

/** Settings of {@link prefillReport}. */
export interface PrefillReportOptions {
  /** The day up to which data counts. */
  readonly asOf: IsoDay;
  /** Progress by indicator id; default `dossierProgress(dossier, { asOf })`. */
  readonly progress?: ReadonlyMap<string, Progress>;
  /** Id of the report; default the schema's id and the day. */
  readonly id?: string;
  /** How each binding is read; default {@link standardBinders}. */
  readonly binders?: { readonly [binding: string]: Binder };
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/** A report filled from a dossier, with where each part of it came from. */
export interface PrefilledReport<Schema extends ReportSchema> {
  readonly report: ReportOf<Schema>;
  /** By item id: which part of the answer came from which place of the dossier. */
  readonly origins: { readonly [item: string]: readonly Origin[] };
  /** What could not be filled as the schema asks, and what had to be guessed. */
  readonly issues: readonly Issue[];
}

/**
 * A report filled with what a dossier already holds; the association writes only the rest. Nothing is invented: an item
 * that the dossier does not answer stays open.
 * @param schema the schema to follow
 * @param dossier the dossier to read
 * @returns the report, the origin of each part of its answers as JSON pointers, and what there is to say about it
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { patronFourParts, prefillReport } from '@jalon/report-schema';
 * const dysfunctions = [{ id: 'd1', description: 'Few fathers came' }];
 * const learning = { notableResults: [], dysfunctions, improvementPoints: [], partnershipReviews: [] };
 * const dossier = createDossier({ id: 'demo', title: 'Demo', learning });
 * const { report, origins } = prefillReport(patronFourParts, dossier, { asOf: '2025-03-15' });
 * report.answers.dysfunctions?.entries.length; // => 1
 * origins['dysfunctions']; // => [{ path: '/entries/0', pointer: '/learning/dysfunctions/0' }]
 * ```
 */
export function prefillReport<const Schema extends ReportSchema>(
  schema: Schema,
  dossier: Dossier,
  options: PrefillReportOptions,
): PrefilledReport<Schema> {
  const { asOf, items: kinds = standardItems } = options;
  const binders: NonNullable<PrefillReportOptions['binders']> = options.binders ?? standardBinders;
  const context = { asOf, progress: options.progress ?? dossierProgress(dossier, { asOf }) };
  const filled = itemsOf(schema).flatMap((item) => {
    if (item.binding === undefined) return [];
    const bound = Object.hasOwn(binders, item.binding)
      ? binders[item.binding]?.(dossier, context)
      : atPointer(dossier, item);
    return bound ? [{ item, ...fitting(bound, item, kinds) }] : [];
  });
  const answered = filled.filter(({ answer }) => answer !== undefined);
  return {
    report: {
      id: options.id ?? `${schema.id}-${asOf}`,
      schema: schema.id,
      schemaVersion: schema.version,
      title: dossier.programme?.name ?? dossier.title,
      asOf,
      answers: Object.fromEntries(answered.map(({ item, answer }) => [item.id, answer])),
    } as ReportOf<Schema>,
    origins: Object.fromEntries(answered.map(({ item, origins }) => [item.id, origins])),
    issues: filled.flatMap(({ issues }) => issues ?? []),
  };
}

/** One value by JSON pointer; an issue where the binding is neither a pointer nor known. */
function atPointer(dossier: Dossier, { id, title, binding }: ReportItem): Bound | undefined {
  if (binding === undefined) return undefined;
  if (!binding.startsWith('/')) {
    const params = { item: title, binding };
    const issue: Issue = {
      code: 'report/binding-unknown',
      severity: 'warning',
      params,
      at: { in: 'report', item: id },
    };
    return { answer: undefined, origins: [], issues: [issue] };
  }
  let at: unknown = dossier;
  for (const key of binding.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at === undefined ? undefined : { answer: at, origins: [{ path: '', pointer: binding }] };
}

/** What was bound, where it has the form that the item asks for. */
function fitting(bound: Bound, item: ReportItem, kinds: readonly ItemKind[]): Bound {
  if (bound.answer === undefined) return bound;
  const kind = kinds.find((each) => each.kind === item.kind);
  const parsed = kind?.parse?.(bound.answer, item);
  if (parsed?.value !== undefined) return { ...bound, answer: parsed.value };
  const params = { item: item.title, binding: item.binding ?? '' };
  const unfit: Issue = {
    code: 'report/binding-unfit',
    severity: 'warning',
    params,
    at: { in: 'report', item: item.id },
  };
  return {
    answer: undefined,
    origins: [],
    issues: [...(bound.issues ?? []), unfit, ...(parsed?.issues ?? [])],
  };
}
