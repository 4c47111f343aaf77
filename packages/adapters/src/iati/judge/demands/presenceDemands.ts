import { exactSum } from '../exactSum.ts';
import { nodeText } from '../xpath/xpathValue.ts';
import { type DemandKind, matches } from './DemandRun.ts';

/** At most one node. */
export const noMoreThanOne: DemandKind = (of, run) => {
  const second = matches(of, run)[1];
  return second ? [{ at: second }] : [];
};

/** At least one node. */
export const atLeastOne: DemandKind = (of, run) => (matches(of, run).length > 0 ? [] : [{ at: run.node }]);

/** None beside what excludes it; else exactly one. */
export const onlyOneOf: DemandKind = (of, run) => {
  const found = matches(of, run);
  const isExcluded = (of.excluded ?? []).some((path) => run.nodes(path).length > 0);
  const wanted = isExcluded ? 0 : 1;
  return found.length === wanted ? [] : [{ at: found[wanted] ?? run.node }];
};

/** All or none. */
export const dependent: DemandKind = (of, run) => {
  const found = (of.paths ?? []).map((path) => run.nodes(path).length > 0);
  return found.some(Boolean) && !found.every(Boolean) ? [{ at: run.node }] : [];
};

/** Elements that hold an amount. */
const money = ['value', 'forecast', 'loan-status'];

/**
 * One thing for the whole, or else for all its parts: a language for each text, a currency for each amount; anything else for
 * each transaction.
 */
export const oneOrAll: DemandKind = ({ one = '', all = '' }, run) => {
  if (run.nodes(one).length > 0) return [];
  const [parts, own] = partsOf(all);
  return parts
    .flatMap((part) => run.nodes(part))
    .filter((part) => run.nodes(own, part).length === 0)
    .map((at) => ({ at, found: nodeText(at).trim().slice(0, 80) }));
};

function partsOf(all: string): readonly [parts: readonly string[], own: string] {
  if (all === 'lang') return [['descendant::narrative'], '@xml:lang'];
  if (all === 'currency') return [money.map((name) => `descendant::${name}`), '@currency'];
  return [['transaction'], all];
}

/** The sum of what is there. */
export const strictSum: DemandKind = (of, run) => {
  const found = matches(of, run);
  const sum = exactSum(found.map(nodeText));
  return sum === of.sum ? [] : [{ at: found[0] ?? run.node, found: String(sum) }];
};

/** The sum, where there is anything. */
export const sum: DemandKind = (of, run) => (matches(of, run).length === 0 ? [] : strictSum(of, run));

/** An XPath that is true. */
export const evaluatesToTrue: DemandKind = (of, run) =>
  run.truth(of.eval ?? 'true()') ? [] : [{ at: run.node }];

/** An XPath that is true where another is. */
export const ifThen: DemandKind = (of, run) =>
  !run.truth(of.if ?? 'false()') || run.truth(of.then ?? 'true()')
    ? []
    : [{ at: matches(of, run)[0] ?? run.node }];
