import type { Dossier, IsoDay, Issue, LocalizedText, Portfolio } from '@jalon/core';
import { dossierProgress, type Progress } from '@jalon/indicators';
import type { Binder, Bound, Origin } from '../binding/Binder.ts';
import { portfolioBinders } from '../binding/portfolio/portfolioBinders.ts';
import { standardBinders } from '../binding/standardBinders.ts';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportUnder } from '../schema/ReportAnswers.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { fitTable } from './fitTable.ts';
import { keepFirst } from './keepFirst.ts';
import { settleItems } from './settleItems.ts';

/** Settings of {@link prefillReport}. */
export interface PrefillReportOptions {
  /** The day up to which data counts. */
  readonly asOf: IsoDay;
  /** Progress by indicator id; default `dossierProgress(dossier, { asOf })`. */
  readonly progress?: ReadonlyMap<string, Progress>;
  /** The portfolio that the dossier stands in; without it what only a funder or a network holds stays open. */
  readonly portfolio?: Portfolio;
  /** Id of the report; default the schema's id and the day. */
  readonly id?: string;
  /** How each binding is read; default {@link standardBinders}. */
  readonly binders?: { readonly [binding: string]: Binder };
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/** A report filled from a dossier, with where each part of it came from. */
export interface PrefilledReport<Schema extends ReportSchema> {
  readonly report: ReportUnder<Schema>;
  /** By item id: which part of the answer came from which place of the dossier. */
  readonly origins: { readonly [item: string]: readonly Origin[] };
  /** What could not be filled as the schema asks, and what had to be guessed. */
  readonly issues: readonly Issue[];
}

/**
 * A report filled with what a dossier already holds; the association writes only the rest. Nothing is invented: an item
 * that the dossier does not answer stays open, and so does one that is not asked, given what the dossier answers.
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
  const { asOf, portfolio, items: kinds = standardItems } = options;
  const binders: NonNullable<PrefillReportOptions['binders']> = options.binders ?? standardBinders;
  const context = {
    asOf,
    progress: options.progress ?? dossierProgress(dossier, { asOf }),
    ...(portfolio && { portfolio }),
  };
  const found = itemsOf(schema).flatMap((item) => {
    if (item.binding === undefined) return [];
    const bound = Object.hasOwn(binders, item.binding)
      ? binders[item.binding]?.(dossier, context)
      : atPointer(dossier, item);
    return bound ? [{ item, ...fitting(bound, item, kinds) }] : [];
  });
  const hidden = hiddenItems(schema, found, kinds);
  const filled = found.filter(({ item }) => !hidden.has(item.id));
  const answered = filled.filter(({ answer }) => answer !== undefined);
  return {
    report: {
      id: options.id ?? `${schema.id}-${asOf}`,
      schema: schema.id,
      schemaVersion: schema.version,
      title: titleOf(schema, dossier, portfolio),
      asOf,
      answers: Object.fromEntries(answered.map(({ item, answer }) => [item.id, answer])),
    } as unknown as ReportUnder<Schema>,
    origins: Object.fromEntries(answered.map(({ item, origins }) => [item.id, origins])),
    issues: filled.flatMap(({ issues }) => issues ?? []),
  };
}

/** What is drawn from a portfolio tells of all its programmes, and bears its title. */
function titleOf(schema: ReportSchema, dossier: Dossier, portfolio: Portfolio | undefined): LocalizedText {
  const asked = itemsOf(schema).some(({ binding }) => binding !== undefined && portfolioParts.has(binding));
  return portfolio && asked ? portfolio.title : (dossier.programme?.name ?? dossier.title);
}

const portfolioParts: ReadonlySet<string> = new Set(Object.keys(portfolioBinders));

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

/** What is not asked, given the answers that the dossier gives: it stays open, whatever the dossier says. */
function hiddenItems(
  schema: ReportSchema,
  found: readonly { readonly item: ReportItem; readonly answer: unknown }[],
  kinds: readonly ItemKind[],
): ReadonlySet<string> {
  const answers = new Map(found.map(({ item, answer }) => [item.id, answer]));
  const read = itemsOf(schema).flatMap((item) => {
    const kind = kinds.find((each) => each.kind === item.kind);
    return kind ? [{ item, kind, answer: answers.get(item.id) }] : [];
  });
  return settleItems(read).hidden;
}

/** What was bound, where it has the form that the item asks for. */
function fitting(given: Bound, item: ReportItem, kinds: readonly ItemKind[]): Bound {
  const kind = kinds.find((each) => each.kind === item.kind);
  const bound = keepFirst(kind && item.kind === 'table' ? fitTable(given, item, kind) : given, item);
  if (bound.answer === undefined) return bound;
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
