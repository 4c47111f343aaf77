import type { Issue } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import { type ItemMatch, matchItems } from './matchItems.ts';
import type { CrosswalkWay, ItemCrosswalk, ItemShare, ReportCrosswalk } from './ReportCrosswalk.ts';

/** Settings of {@link crosswalkReports}. */
export interface CrosswalkReportsOptions {
  /** Which item fills which, where a person has decided it: ids of the first schema and of the second. */
  readonly mapping?: readonly { readonly from: string; readonly to: string }[];
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * How far a report to one funder fills the report of another, item by item: by a declared mapping, the same id, the same
 * reference in a vocabulary, the same part of the dossier, the same options; in this order, never by likeness of titles.
 * Computed items take no answer and are not counted.
 * @param from the schema of the report that exists
 * @param to the schema of the report to fill
 * @returns each item of `to` with its fit, the reason, what may be lost; the coverage as counts; what is left to ask
 * @example
 * ```ts
 * import { crosswalkReports, patronFourParts } from '@jalon/report-schema';
 * const note = { fr: 'Note', en: 'Note' };
 * const short = {
 *   ...patronFourParts,
 *   id: 'short',
 *   cover: [],
 *   sections: [
 *     {
 *       id: 'all',
 *       title: note,
 *       items: [
 *         { id: 'what-failed', kind: 'dysfunctions' as const, title: note, binding: 'dysfunctions' as const },
 *         { id: 'next-year', kind: 'text' as const, title: note },
 *       ],
 *     },
 *   ],
 * };
 * const crosswalk = crosswalkReports(patronFourParts, short);
 * crosswalk.items[0]?.way; // => 'same-binding'
 * crosswalk.coverage; // => { numerator: 1, denominator: 2 }
 * crosswalk.toAsk; // => ['next-year']
 * ```
 */
export function crosswalkReports(
  from: ReportSchema,
  to: ReportSchema,
  options: CrosswalkReportsOptions = {},
): ReportCrosswalk {
  const { mapping = [], items: kinds = standardItems } = options;
  const answered = new Set(kinds.flatMap(({ kind, parse }) => (parse ? [kind] : [])));
  const sources = itemsOf(from).filter(({ kind }) => answered.has(kind));
  const targets = itemsOf(to).filter(({ kind }) => answered.has(kind));
  const declared = new Map<string, string>();
  const issues: Issue[] = [];
  const known = {
    from: new Set(sources.map(({ id }) => id)),
    to: new Set(targets.map(({ id }) => id)),
  };
  for (const pair of mapping) {
    const found = issues.length;
    if (!known.from.has(pair.from)) issues.push(mappingIssue('unknown-item', pair.from, from.id));
    if (!known.to.has(pair.to)) issues.push(mappingIssue('unknown-item', pair.to, to.id));
    if (declared.has(pair.to)) issues.push(mappingIssue('mapped-twice', pair.to, to.id));
    if (issues.length === found) declared.set(pair.to, pair.from);
  }
  const items = targets.map((target) => crosswalkItem(target, sources, declared));
  const share = (...fits: readonly ItemCrosswalk['fit'][]): ItemShare => ({
    numerator: items.filter(({ fit }) => fits.includes(fit)).length,
    denominator: items.length,
  });
  return {
    from: { id: from.id, version: from.version },
    to: { id: to.id, version: to.version },
    items,
    coverage: share('whole'),
    partialCoverage: share('whole', 'part'),
    toAsk: items.filter(({ fit }) => fit === 'none').map((item) => item.to),
    issues,
  };
}

const mappingIssue = (code: string, item: string, schema: string): Issue => ({
  code: `crosswalk/${code}`,
  severity: 'warning',
  params: { item, schema },
});

/** The ways in which two items are the same question, the surest first. */
const ways: readonly {
  readonly way: Exclude<CrosswalkWay, 'declared'>;
  readonly joins: (from: ReportItem, to: ReportItem) => boolean;
}[] = [
  { way: 'same-id', joins: (from, to) => from.id === to.id },
  { way: 'same-reference', joins: (from, to) => sharesReference(from, to) },
  { way: 'same-binding', joins: (from, to) => to.binding !== undefined && from.binding === to.binding },
  { way: 'same-options', joins: (from, to) => optionsOf(to) !== '' && optionsOf(from) === optionsOf(to) },
];

function crosswalkItem(
  target: ReportItem,
  sources: readonly ReportItem[],
  declared: ReadonlyMap<string, string>,
): ItemCrosswalk {
  const named = declared.get(target.id);
  const candidates =
    named === undefined
      ? ways.map(({ way, joins }) => ({ way, found: sources.filter((source) => joins(source, target)) }))
      : [{ way: 'declared' as const, found: sources.filter(({ id }) => id === named) }];
  for (const { way, found } of candidates) {
    const matches = found.flatMap((source) => {
      // the same id of another kind is another question, whatever could be made of its answer
      if (way === 'same-id' && source.kind !== target.kind) return [];
      const match = matchItems(source, target);
      return match ? [{ source, match }] : [];
    });
    const best = matches.find(({ match }) => match.losses.length === 0) ?? matches[0];
    if (best) return filled(target, best.source, way, best.match);
  }
  const [unfit] = candidates.flatMap(({ found }) => found);
  return {
    to: target.id,
    title: target.title,
    required: target.required === true,
    fit: 'none',
    reason: unfit
      ? reasonOf('unfit-source', target, { source: unfit.title })
      : reasonOf('no-source', target, {}),
    losses: [],
  };
}

const filled = (
  target: ReportItem,
  source: ReportItem,
  way: CrosswalkWay,
  { form, losses }: ItemMatch,
): ItemCrosswalk => ({
  to: target.id,
  title: target.title,
  required: target.required === true,
  fit: losses.length === 0 ? 'whole' : 'part',
  from: source.id,
  way,
  form,
  reason: reasonOf(way, target, { source: source.title }),
  losses,
});

const reasonOf = (code: string, item: ReportItem, params: Issue['params']): Issue => ({
  code: `crosswalk/${code}`,
  severity: 'hint',
  params: { item: item.title, ...params },
  at: { in: 'report', item: item.id },
});

const sharesReference = (from: ReportItem, to: ReportItem): boolean =>
  to.references?.some(({ vocabulary, code }) =>
    from.references?.some((other) => other.vocabulary === vocabulary && other.code === code),
  ) ?? false;

const optionsOf = (item: ReportItem): string =>
  item.kind === 'choice' ? JSON.stringify(item.options.map(({ code }) => code).sort()) : '';
