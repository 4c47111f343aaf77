import type { Issue } from '@jalon/core';
import type { ExchangeSource, JudgeOptions } from '../carriage/ExchangeFormat.ts';
import type { Judgement } from '../carriage/Judgement.ts';
import { cidsIssue } from './cidsIssue.ts';
import type { Graph } from './graph/GraphNode.ts';
import { readGraph } from './graph/readGraph.ts';
import { readJson } from './graph/readJson.ts';
import { bareName } from './tier/bareName.ts';
import type { CidsTier } from './tier/CidsTier.ts';
import { findShortfalls, type Shortfall } from './tier/findShortfalls.ts';
import { tierNames } from './tier/sayDemotions.ts';

/** The most violations that are told one by one. */
const mostTold = 1_000;

/**
 * Holds a file against the Basic and Essential tiers of CIDS 3.2.1, each by itself, by a table of their demands: what the
 * official shapes call a violation is an error, what they recommend is told once for each class and property.
 * @param source bytes or text of a JSON-LD document
 * @example
 * ```ts
 * import { judgeCids } from '@jalon/adapters/cids';
 * const file = '{"@type": "cids:Theme", "@id": "https://example.org/t/work", "hasName": "Work"}';
 * (await judgeCids(file)).map(({ verdict }) => verdict); // => ['pass', 'pass']
 * ```
 */
export async function judgeCids(
  source: ExchangeSource,
  options: JudgeOptions = {},
): Promise<readonly Judgement[]> {
  const { file } = options;
  const { value, issues } = await readJson(source, file === undefined ? {} : { file });
  const read = value && readGraph(value.json);
  const broken = [...issues, ...(read?.issues ?? [])].filter(({ severity }) => severity === 'error');
  return (['basic', 'essential'] as const).map((tier) => {
    const name = {
      fr: `CIDS 3.2.1, niveau ${tierNames[tier]}`,
      en: `CIDS 3.2.1, ${tierNames[tier]} tier`,
    };
    const found = read ? judgeGraph(read.graph, tier) : [];
    const all = [...broken, ...found];
    return {
      by: 'schema',
      name,
      verdict: all.some(({ severity }) => severity === 'error') ? 'fail' : 'pass',
      issues: all,
    };
  });
}

function judgeGraph(graph: Graph, tier: CidsTier): readonly Issue[] {
  const violations: Issue[] = [];
  const advice = new Map<string, { readonly first: Shortfall; count: number }>();
  for (const shortfall of findShortfalls(graph, tier)) {
    if (shortfall.demand.weight === 'violation') {
      if (violations.length < mostTold) violations.push(violationOf(shortfall, tier));
      continue;
    }
    const key = `${shortfall.type} ${shortfall.demand.property}`;
    const group = advice.get(key);
    if (group) group.count += 1;
    else advice.set(key, { first: shortfall, count: 1 });
  }
  const hints = [...advice.values()].map(({ first, count }) =>
    cidsIssue(
      'cids/tier-advice',
      {
        tier: tierNames[tier],
        type: bareName(first.type),
        property: bareName(first.demand.property),
        count,
        first: first.node.id,
      },
      'hint',
    ),
  );
  return [...violations, ...hints];
}

function violationOf({ node, type, demand, values, good }: Shortfall, tier: CidsTier): Issue {
  const { least, most, kind } = demand;
  const amount =
    most === Number.POSITIVE_INFINITY ? `≥ ${least}` : least === most ? String(least) : `${least}–${most}`;
  return cidsIssue(
    'cids/tier-violation',
    {
      tier: tierNames[tier],
      first: node.id,
      type: bareName(type),
      property: bareName(demand.property),
      found: values.length === good.length ? values.length : `${values.length} (${good.length} ✓)`,
      expected: kind === 'never' ? '0' : `${amount} × ${bareName(kind)}`,
    },
    'error',
  );
}
