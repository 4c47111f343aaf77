import type { Dossier } from '../../dossier/Dossier.ts';
import type { ValuedOutcome } from '../../valuation/Valuation.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';
import { valuedLabel } from './valuedLabel.ts';

/** Is the same value counted twice? */
export const sroiDoubleCountedChain: Rule = {
  code: 'sroi/double-counted-chain',
  severity: 'error',
  asks: { fr: 'La même valeur est-elle comptée deux fois ?', en: 'Is the same value counted twice?' },
  words: {
    fr: '« {a} » mène à « {b} » pour le même groupe, et les deux sont valorisés : la même valeur est comptée deux fois.',
    en: '“{a}” leads to “{b}” for the same group and both are valued: the same value is counted twice.',
  },
  find: function* (dossier) {
    const label = valuedLabel(dossier);
    const effects = new Map<string, string[]>();
    for (const { from, to, loop } of dossier.results.links) {
      // a feedback loop leads back to what was counted before it
      if (loop) continue;
      const own = effects.get(from);
      if (own) own.push(to);
      else effects.set(from, [to]);
    }
    for (const lines of byStakeholder(dossier)) {
      for (const [first, second] of chained(lines, effects)) {
        yield {
          params: { a: label(first), b: label(second) },
          at: placeOf('valued-outcome', second.id),
          related: [placeOf('valued-outcome', first.id)],
        };
      }
    }
  },
};

/** What was valued for each stakeholder; gains and losses apart, for a loss is deducted. */
function byStakeholder({ valuation }: Dossier): Iterable<readonly ValuedOutcome[]> {
  const groups = new Map<string, ValuedOutcome[]>();
  for (const line of valuation?.outcomes ?? []) {
    if (!line.proxy) continue;
    const key = `${line.negative ? '-' : '+'}${line.stakeholder}`;
    const own = groups.get(key);
    if (own) own.push(line);
    else groups.set(key, [line]);
  }
  return groups.values();
}

/**
 * Each line with one that comes before it on a path. All lines start at once and each statement remembers two of those
 * that reached it, so that it knows one that is not itself, even in a cycle, and the walk stays linear.
 */
function* chained(
  lines: readonly ValuedOutcome[],
  effects: ReadonlyMap<string, readonly string[]>,
): Generator<readonly [ValuedOutcome, ValuedOutcome]> {
  const valued = new Map<string, ValuedOutcome>();
  for (const line of lines) {
    const same = valued.get(line.outcome);
    // one result may be valued in two lines where they say what each is about
    if (!same) valued.set(line.outcome, line);
    else if (same.description === undefined || line.description === undefined) yield [same, line];
  }
  if (valued.size < 2) return;
  const reachedBy = new Map<string, Set<string>>();
  const queue = [...valued.keys()].map((node) => ({ node, source: node }));
  for (const { node, source } of queue) {
    for (const next of effects.get(node) ?? []) {
      const sources = reachedBy.get(next) ?? new Set();
      if (sources.size === 2 || sources.has(source)) continue;
      reachedBy.set(next, sources.add(source));
      queue.push({ node: next, source });
    }
  }
  for (const [node, line] of valued) {
    const other = [...(reachedBy.get(node) ?? [])].find((source) => source !== node);
    const first = other === undefined ? undefined : valued.get(other);
    if (first) yield [first, line];
  }
}
