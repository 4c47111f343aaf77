/** Entities by their id, in the order given; of two with one id the first. */
export function firstById<E extends { readonly id: string }>(entities: readonly E[]): ReadonlyMap<string, E> {
  const first = new Map<string, E>();
  for (const entity of entities) if (!first.has(entity.id)) first.set(entity.id, entity);
  return first;
}
