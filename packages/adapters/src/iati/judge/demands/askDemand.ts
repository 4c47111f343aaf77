import type { Words } from '@jalon/core';
import type { RuleContext } from '../rules/RuleFinding.ts';
import { evaluateXPath } from '../xpath/evaluateXPath.ts';
import { parseXPath } from '../xpath/parseXPath.ts';
import type { XPathExpression } from '../xpath/XPathExpression.ts';
import { XPathFault } from '../xpath/XPathFault.ts';
import type { XPathDocument, XPathNode } from '../xpath/XPathNode.ts';
import { isNodeSet, nodeText, type XPathValue, xpathBoolean } from '../xpath/xpathValue.ts';
import type { Demand, DemandCase } from './Demand.ts';
import type { Breach, DemandRun } from './DemandRun.ts';
import { demandKinds } from './demandKinds.ts';
import { idConditionHolds } from './textDemands.ts';

/** Where a document does not meet a demand; or what else it takes to judge it. */
export interface DemandAnswer {
  readonly breaches: readonly Breach[];
  readonly needed?: Words;
}

/** Steps that the regular expression of one demand may take at worst, over all texts. */
const regexSteps = 2_000_000_000;

/**
 * Asks one demand at every node of its context.
 * @throws XPathFault where an XPath cannot be answered, or not in time
 */
export function askDemand(demand: Demand, document: XPathDocument, context: RuleContext): DemandAnswer {
  const purse = { left: 1_000_000 + 50 * document.size };
  const read = new Map<string, XPathExpression>();
  const evaluate = (xpath: string, at: XPathNode): XPathValue => {
    const expression = read.get(xpath) ?? parseXPath(xpath);
    if (read.size < 1000) read.set(xpath, expression);
    return evaluateXPath(expression, at, document, purse);
  };
  const nodesAt = (xpath: string, at: XPathNode): readonly XPathNode[] => {
    const value = evaluate(xpath, at);
    if (!isNodeSet(value)) throw new XPathFault('syntax', xpath);
    return value;
  };
  let stepsLeft = regexSteps;
  const spend = (steps: number) => {
    stepsLeft -= steps;
    if (stepsLeft < 0) throw new XPathFault('too-costly', demand.of.regex ?? '');
  };
  const breaches: Breach[] = [];
  for (const node of nodesAt(demand.context, document.node)) {
    const run: DemandRun = {
      ...{ node, now: context.now, organisations: context.organisations, agencies: context.agencies },
      nodes: (xpath, from = node) => nodesAt(xpath, from),
      truth: (xpath) => xpathBoolean(evaluate(xpath, node)),
      spend,
    };
    for (const of of casesAt(demand, run)) {
      if (of.condition !== undefined && !run.truth(of.condition)) continue;
      if (!idConditionHolds(of, run)) continue;
      const outcome = demandKinds[demand.rule](of, run);
      if (typeof outcome === 'object' && 'needed' in outcome) return { breaches, needed: outcome.needed };
      if (outcome !== 'silent') breaches.push(...outcome);
    }
  }
  return { breaches };
}

/** The case as it is, or once for every value that it is asked for. */
function casesAt({ of, foreach }: Demand, run: DemandRun): readonly DemandCase[] {
  if (foreach === undefined) return [of];
  const values = new Set(run.nodes(foreach).map(nodeText));
  return [...values].map((value) => substituted(of, value));
}

function substituted(of: DemandCase, value: string): DemandCase {
  const put = (text: unknown): unknown =>
    typeof text === 'string' ? text.replaceAll('$1', () => value) : text;
  const fields = Object.entries(of).map(([field, held]) => {
    if (!of.subs?.includes(field)) return [field, held];
    return [field, Array.isArray(held) ? held.map(put) : put(held)];
  });
  return Object.fromEntries(fields);
}
