import type { Issue } from '@jalon/core';
import { cidsIssue } from '../cidsIssue.ts';
import { extendContext } from './extendContext.ts';
import { FileContexts } from './FileContexts.ts';
import type { Graph } from './GraphNode.ts';
import { GraphReader } from './GraphReader.ts';
import { cidsContext } from './LinkedContext.ts';

/** What a file of linked data speaks of, and what could not be understood of it. */
export interface ReadGraph {
  readonly graph: Graph;
  readonly issues: readonly Issue[];
}

/**
 * The nodes of a JSON-LD document in any of its shapes, merged by their ids.
 * @param json the parsed document
 */
export function readGraph(json: unknown): ReadGraph {
  const said = new Map<string, Issue>();
  const say = (issue: Issue) => {
    const key = `${issue.code} ${String(issue.params['found'] ?? '')}`;
    if (said.size < 1_000 && !said.has(key)) said.set(key, issue);
  };
  const context = cidsContext();
  const contexts = new FileContexts((before, added) =>
    extendContext(before, added, context, (what, found) =>
      say(cidsIssue(what === 'unknown' ? 'cids/unknown-context' : 'cids/context-not-understood', { found })),
    ),
  );
  const reader = new GraphReader(context, contexts, say);
  if (typeof json !== 'object' || json === null) {
    const found = json === null ? 'null' : typeof json;
    return { graph: reader.graph, issues: [cidsIssue('cids/not-linked-data', { found }, 'error')] };
  }
  reader.read(json);
  if (reader.graph.size > 0 && !contexts.areGiven) say(cidsIssue('cids/no-context', {}, 'hint'));
  const unknown = [...reader.unknownTerms].map(([term, count]) =>
    cidsIssue('cids/unknown-term', { term, count }),
  );
  return { graph: reader.graph, issues: [...said.values(), ...unknown] };
}
