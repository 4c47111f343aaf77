/**
 * Groups of nodes that can all reach each other; a group comes after every group that it points to. Without recursion, so
 * that a chain may be of any length. Inside a group nodes stand in the order in which they were given.
 */
export function stronglyConnected(edges: ReadonlyMap<string, readonly string[]>): readonly string[][] {
  const place = new Map([...edges.keys()].map((id, n) => [id, n]));
  const seen = new Map<string, { readonly number: number; low: number; isOpen: boolean }>();
  const groups: string[][] = [];
  // Stryker disable next-line ArrayDeclaration: what lies below all nodes is never taken
  const open: string[] = [];
  for (const root of edges.keys()) {
    const path: { readonly id: string; next: number }[] = seen.has(root) ? [] : [{ id: root, next: 0 }];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { id } = step;
      let own = seen.get(id);
      if (!own) {
        own = { number: seen.size, low: seen.size, isOpen: true };
        seen.set(id, own);
        open.push(id);
      }
      const target = edges.get(id)?.[step.next];
      if (target !== undefined) {
        step.next++;
        const other = seen.get(target);
        if (!other) path.push({ id: target, next: 0 });
        else if (other.isOpen) own.low = Math.min(own.low, other.number);
        continue;
      }
      path.pop();
      const last = path.at(-1);
      const above = last && seen.get(last.id);
      if (above) above.low = Math.min(above.low, own.low);
      if (own.low !== own.number) continue;
      const group = open.splice(open.lastIndexOf(id));
      for (const member of group) {
        const state = seen.get(member);
        if (state) state.isOpen = false;
      }
      groups.push(group.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
    }
  }
  return groups;
}
