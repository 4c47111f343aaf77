import type { SumRow, SumSystem } from './SumSystem.ts';

/** A part of a system that no sum ties to the others, small enough to be solved by itself. */
export interface Component extends SumSystem {
  /** Where each unknown stands in the whole system. */
  readonly places: readonly number[];
}

/** The parts of a system that sums hold together; an unknown in no sum is a part of its own. */
export function componentsOf({ unknowns, rows }: SumSystem): readonly Component[] {
  const leaders = unknowns.map((_, n) => n);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[at] = leader;
    return leader;
  };
  for (const { members } of rows) {
    const [first] = members;
    for (const [at] of members) leaders[leaderOf(at)] = leaderOf(first?.[0] ?? at);
  }
  const places = new Map<number, number[]>();
  const local = unknowns.map((_, n) => {
    const own = places.get(leaderOf(n)) ?? [];
    places.set(leaderOf(n), own);
    return own.push(n) - 1;
  });
  const rowsOf = new Map<number, SumRow[]>();
  for (const { members, equals } of rows) {
    const leader = leaderOf(members[0]?.[0] ?? 0);
    const own = rowsOf.get(leader) ?? [];
    rowsOf.set(leader, own);
    own.push({ members: members.map(([at, coefficient]) => [local[at] ?? 0, coefficient] as const), equals });
  }
  return [...places].map(([leader, own]) => ({
    places: own,
    unknowns: own.flatMap((at) => unknowns[at] ?? []),
    rows: rowsOf.get(leader) ?? [],
  }));
}
