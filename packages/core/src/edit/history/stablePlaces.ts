/**
 * The places of a list that keep their order in another: a longest rising part of it. All others were moved.
 * @param cameFrom for each item of the new order its place in the old one, each once
 */
export function stablePlaces(cameFrom: readonly number[]): ReadonlySet<number> {
  // ends[n]: the smallest place at which a rising part of n + 1 items can end
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const place of cameFrom) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] as number) < place) low = middle + 1;
      else high = middle;
    }
    previous.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const stable = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) stable.add(place);
  return stable;
}
