import type { CollectiveInitiative } from './CollectiveInitiative.ts';
import { sustainObjects, sustainStrategies } from './collectiveTerms.data.ts';
import type { SustainItem, SustainObject, SustainStrategy } from './SustainItem.ts';

/** What shall last by how it shall last. */
export interface SustainMatrix {
  /** Sixteen cells, row by row; a cell without items is there all the same. */
  readonly cells: readonly {
    readonly object: SustainObject;
    readonly strategy: SustainStrategy;
    /** Ids of the items. */
    readonly items: readonly string[];
  }[];
  /** Ids of the items for which no strategy is chosen. */
  readonly withoutStrategy: readonly string[];
  /** How many items have each decision; `undecided` where there is none. To stop counts like the others. */
  readonly decisions: Readonly<Record<NonNullable<SustainItem['decision']> | 'undecided', number>>;
}

/**
 * The matrix of what shall last by strategy, four by four, with the decisions counted.
 * @example
 * ```ts
 * import { sustainMatrix } from '@jalon/core/collective';
 * const item = { id: 's1', what: 'Parents’ café', object: 'activity', evidence: [] } as const;
 * const sustain = [{ ...item, strategy: 'taken-over', decision: 'stop' }] as const;
 * const matrix = sustainMatrix({ sustain });
 * matrix.cells.length; // => 16
 * matrix.decisions.stop; // => 1
 * ```
 */
export function sustainMatrix(collective: Pick<CollectiveInitiative, 'sustain'>): SustainMatrix {
  const { sustain } = collective;
  const decisions = { keep: 0, adapt: 0, transfer: 0, stop: 0, undecided: 0 };
  for (const { decision = 'undecided' } of sustain) decisions[decision] += 1;
  return {
    cells: sustainObjects.flatMap(({ code: object }) =>
      sustainStrategies.map(({ code: strategy }) => ({
        object,
        strategy,
        items: sustain
          .filter((item) => item.object === object && item.strategy === strategy)
          .map(({ id }) => id),
      })),
    ),
    withoutStrategy: sustain.filter(({ strategy }) => strategy === undefined).map(({ id }) => id),
    decisions,
  };
}
