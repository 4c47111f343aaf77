import type { Dossier, Indicator, Issue, Observation } from '@jalon/core';
import { given } from './given.ts';
import type { StitchEvidence, StitchedIndicator, StitchPart } from './StitchedIndicator.ts';
import { StitchGroup, scaleOf, titleKey } from './StitchGroup.ts';
import { stitchIssue } from './stitchIssue.ts';

/** What is known beside the dossier. */
export interface StitchIatiOptions {
  /** The line of the file on which each indicator begins, by its id. */
  readonly lines?: ReadonlyMap<string, number>;
  /** Name of the file. */
  readonly file?: string;
}

/** A dossier with its indicators joined, and the evidence. */
export interface StitchedDossier {
  readonly dossier: Dossier;
  /** What was joined, and what was left apart although it looks like one. */
  readonly stitched: readonly StitchedIndicator[];
  readonly issues: readonly Issue[];
}

/**
 * Joins one indicator that a publisher split over several results or years: by a code of a vocabulary that both have, else
 * by the same title, unit and scale. Values of all parts stay, what is said twice is said once; parts that disagree (other
 * baseline, other direction, two values for one period) are left apart, and that is said too. What an indicator said
 * before it was joined stands in `extensions['iati-stitched']`.
 * @param dossier a dossier that was read from IATI
 * @returns the dossier with the evidence as data and as issues
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { stitchIati } from '@jalon/adapters/iati';
 * const indicator = { name: 'People trained', unit: 'unit', targets: [] };
 * const { dossier, stitched } = stitchIati(
 *   createDossier({
 *     id: 'demo',
 *     title: 'Demo',
 *     indicators: [
 *       { ...indicator, id: 'trained-2023', measures: ['first-year'] },
 *       { ...indicator, id: 'trained-2024', measures: ['second-year'] },
 *     ],
 *   }),
 * );
 * dossier.indicators.map(({ measures }) => measures); // => [['first-year', 'second-year']]
 * stitched[0]?.parts[1]?.evidence; // => { by: 'title', title: 'people trained' }
 * ```
 */
export function stitchIati(dossier: Dossier, options: StitchIatiOptions = {}): StitchedDossier {
  const groups: StitchGroup[] = [];
  const index = new Map<string, Set<StitchGroup>>();
  const apart: StitchedIndicator[] = [];
  const valuesOf = byIndicator(dossier.observations);
  for (const indicator of dossier.indicators) {
    const values = valuesOf.get(indicator.id) ?? [];
    const part: StitchPart = { indicator, ...given({ line: options.lines?.get(indicator.id) }) };
    const evidence = keysOf(indicator).find(([key]) => index.has(key));
    const candidates = evidence
      ? [...(index.get(evidence[0]) ?? [])].filter((each) => !haveOtherCodes(each, indicator))
      : [];
    const fitting = candidates.filter((each) => each.conflict(indicator, values) === undefined);
    const chosen = oneOf(fitting, indicator);
    const further = evidence ? { ...part, evidence: evidence[1] } : part;
    const group = chosen ?? new StitchGroup(part, values);
    if (chosen) chosen.join(further, values);
    else groups.push(group);
    const first = chosen ? undefined : (fitting[0] ?? candidates[0]);
    if (first) {
      const conflict = fitting.length > 0 ? 'several' : (first.conflict(indicator, values) ?? 'several');
      apart.push({ id: first.indicator.id, parts: [...first.parts, further], conflict });
    }
    for (const [key] of keysOf(indicator)) index.set(key, (index.get(key) ?? new Set()).add(group));
  }
  const joined = groups.filter(({ parts }) => parts.length > 1);
  const stitched: readonly StitchedIndicator[] = [
    ...joined.map(({ indicator, parts }) => ({ id: indicator.id, parts })),
    ...apart,
  ];
  return {
    dossier:
      joined.length === 0
        ? dossier
        : {
            ...dossier,
            indicators: groups.map(({ indicator }) => indicator),
            observations: inOrder(dossier, groups),
          },
    stitched,
    issues: stitched.map((each) => stitchIssue(each, options)),
  };
}

/** The one group that an indicator goes with: the only one, or the only one of the same title. */
function oneOf(fitting: readonly StitchGroup[], indicator: Indicator): StitchGroup | undefined {
  if (fitting.length < 2) return fitting[0];
  const title = titleKey(indicator);
  const same = fitting.filter(
    ({ parts }) => title !== undefined && parts.some((part) => titleKey(part.indicator) === title),
  );
  return same.length === 1 ? same[0] : undefined;
}

/** By what an indicator is found again: its codes, then its title with unit and scale. */
function keysOf(indicator: Indicator): readonly (readonly [string, StitchEvidence])[] {
  const { references = [], unit } = indicator;
  const title = titleKey(indicator);
  return [
    ...references.map(
      ({ vocabulary, code }) =>
        [JSON.stringify(['code', vocabulary, code]), { by: 'reference', vocabulary, code }] as const,
    ),
    ...(title === undefined
      ? []
      : [[JSON.stringify(['title', title, unit, scaleOf(indicator)]), { by: 'title', title }] as const]),
  ];
}

/** Two codes of one vocabulary name two indicators, whatever their titles; unless they share one. */
function haveOtherCodes(
  { indicator: { references: known = [] } }: StitchGroup,
  { references = [] }: Indicator,
): boolean {
  const same = known.some((a) => references.some((b) => a.vocabulary === b.vocabulary && a.code === b.code));
  return !same && known.some((a) => references.some((b) => a.vocabulary === b.vocabulary));
}

function byIndicator(observations: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> {
  const found = new Map<string, Observation[]>();
  for (const observation of observations) {
    const known = found.get(observation.indicator);
    if (known) known.push(observation);
    else found.set(observation.indicator, [observation]);
  }
  return found;
}

/** The values in the order in which they stood; those of no indicator stay. */
function inOrder(dossier: Dossier, groups: readonly StitchGroup[]): readonly Observation[] {
  const known = new Set(dossier.indicators.map(({ id }) => id));
  const kept = new Map(
    groups.flatMap(({ observations }) => observations.map((each) => [each.id, each] as const)),
  );
  return dossier.observations.flatMap((each) => {
    const found = known.has(each.indicator) ? kept.get(each.id) : each;
    return found ? [found] : [];
  });
}
