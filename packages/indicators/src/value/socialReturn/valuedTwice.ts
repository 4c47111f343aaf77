import type { SroiOptions } from './SroiOptions.ts';
import type { SroiOutcome } from './SroiResult.ts';

/**
 * Pairs of lines that value one change twice for one stakeholder: the same result, or two results of which one leads to
 * the other. Gains and losses are looked at apart; a link marked as a loop leads back and does not count. Of each line the
 * first that comes before it is named.
 */
export function valuedTwice(
  outcomes: readonly SroiOutcome[],
  links: NonNullable<SroiOptions['links']>,
): readonly (readonly [SroiOutcome, SroiOutcome])[] {
  const effects = new Map<string, string[]>();
  for (const { from, to, loop } of links) {
    if (loop) continue;
    const own = effects.get(from);
    if (own) own.push(to);
    else effects.set(from, [to]);
  }
  const reached = new Map<string, ReadonlySet<string>>();
  const reachedFrom = (node: string) => {
    const known = reached.get(node) ?? effectsOf(node, effects);
    reached.set(node, known);
    return known;
  };
  const valued = outcomes.filter(({ proxy }) => proxy);
  return valued.flatMap((line, at) => {
    const first = valued.find(
      (other, otherAt) =>
        other.stakeholder === line.stakeholder &&
        Boolean(other.negative) === Boolean(line.negative) &&
        (other.outcome === line.outcome
          ? otherAt < at && !toldApart(other, line)
          : reachedFrom(other.outcome).has(line.outcome)),
    );
    return first ? [[first, line] as const] : [];
  });
}

/** One result may be valued in two lines where both say what they are about. */
const toldApart = (a: SroiOutcome, b: SroiOutcome): boolean =>
  a.description !== undefined && b.description !== undefined;

/** Everything that a statement leads to. */
function effectsOf(node: string, effects: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [node];
  for (const cause of queue) {
    // Stryker disable next-line ArrayDeclaration: an effect that no line is about is asked for by none
    for (const effect of effects.get(cause) ?? []) {
      if (found.has(effect)) continue;
      found.add(effect);
      queue.push(effect);
    }
  }
  return found;
}
