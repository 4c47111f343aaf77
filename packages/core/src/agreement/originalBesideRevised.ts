import type { Dossier } from '../dossier/Dossier.ts';
import type { LocalizedText } from '../text/LocalizedText.ts';
import type { IsoDay } from '../time/IsoDay.ts';
import type { AgreedKind, AgreedModels } from './AgreedItem.ts';
import type { AgreedVersion, Agreement } from './Agreement.ts';
import { agreedItems } from './agreedItems.ts';
import { compareAgreedParts } from './compareAgreedParts.ts';

/** One revision of one thing that was agreed. */
export interface RevisionStep<Kind extends AgreedKind = AgreedKind> {
  /** Version of the agreement that it made. */
  readonly version: number;
  /** The day from which it holds. */
  readonly date: IsoDay;
  /** Why it was changed, where the revision is known. */
  readonly reason?: LocalizedText;
  /** Id of the revision. */
  readonly revision?: string;
  /** As it was agreed from then on; absent where it was given up. */
  readonly value?: AgreedModels[Kind];
}

/** One thing that was agreed: as it was first, as it is now, how it came there. */
export type OriginalBesideRevised = {
  readonly [Kind in AgreedKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** Id of the indicator, where it is a target. */
    readonly indicator?: string;
    /** In the first version; absent where it joined later. */
    readonly original?: AgreedModels[Kind];
    /** In the last version; absent where it was given up. */
    readonly current?: AgreedModels[Kind];
    /** The revisions that changed it, the first one first; none where it stands as it was agreed. */
    readonly revisions: readonly RevisionStep<Kind>[];
  };
}[AgreedKind];

/**
 * The original beside what it became, for every statement, row, indicator, target that was ever agreed: what a report
 * shows where aims were revised.
 * @param dossier holds the revisions with their reasons
 * @param agreement with its frozen versions
 * @example
 * ```ts
 * import { originalBesideRevised } from '@jalon/core/agreement';
 * const wait = (value: number) => ({
 *   rows: [],
 *   nodes: [],
 *   indicators: [{ id: 'wait', name: 'Wait', unit: 'days', measures: [], targets: [{ id: 't1', value }] }],
 * });
 * const versions = [
 *   { version: 1, frozenOn: '2024-01-15', part: wait(30) },
 *   { version: 2, frozenOn: '2025-02-01', revision: 'r1', part: wait(45) },
 * ];
 * const revisions = [{ id: 'r1', date: '2025-02-01', reason: 'The nursery opened late', agreedBy: [] }];
 * const [, target] = originalBesideRevised({ revisions }, { id: 'a1', agreedBy: [], versions });
 * target?.original; // => { id: 't1', value: 30 }
 * target?.current; // => { id: 't1', value: 45 }
 * target?.revisions.map(({ date, reason }) => `${date} ${reason}`); // => ['2025-02-01 The nursery opened late']
 * ```
 */
export function originalBesideRevised(
  { revisions }: Pick<Dossier, 'revisions'>,
  { id, versions = [] }: Agreement,
): readonly OriginalBesideRevised[] {
  const [first] = versions;
  if (!first) return [];
  const items = versions.map(({ part }) => agreedItems(id, part));
  const steps = new Map<string, RevisionStep[]>();
  for (const [index, version] of versions.entries()) {
    const before = versions[index - 1];
    if (!before) continue;
    for (const { kind, id: item, after } of compareAgreedParts(id, before.part, version.part)) {
      const key = `${kind} ${item}`;
      steps.set(key, [...(steps.get(key) ?? []), stepOf(version, revisions, after)]);
    }
  }
  const keys = new Set(items.flatMap((version) => [...version.keys()]));
  return [...keys].map((key) => {
    const states = items.map((version) => version.get(key));
    const {
      kind,
      id: item,
      indicator,
    } = states.find((state) => state !== undefined) as NonNullable<(typeof states)[0]>;
    const [original, current] = [states[0], states.at(-1)];
    return {
      kind,
      id: item,
      ...(indicator === undefined ? {} : { indicator }),
      ...(original ? { original: original.value } : {}),
      ...(current ? { current: current.value } : {}),
      revisions: steps.get(key) ?? [],
    } as OriginalBesideRevised;
  });
}

function stepOf(
  { version, frozenOn, revision }: AgreedVersion,
  revisions: Dossier['revisions'],
  value: RevisionStep['value'],
): RevisionStep {
  const made = revisions.find(({ id }) => id === revision);
  return {
    version,
    date: made?.date ?? frozenOn,
    ...(made ? { reason: made.reason } : {}),
    ...(revision === undefined ? {} : { revision }),
    ...(value === undefined ? {} : { value }),
  };
}
