import type { Words } from '@jalon/core';
import type { XPathNode } from '../xpath/XPathNode.ts';
import type { DemandCase } from './Demand.ts';

/** What a rule can ask at the node that it judges. */
export interface DemandRun {
  readonly node: XPathNode;
  nodes(xpath: string, from?: XPathNode): readonly XPathNode[];
  truth(xpath: string): boolean;
  /** Takes steps of a regular expression off what is left for them. */
  spend(steps: number): void;
  /** The moment of the judgement, in seconds since 1970. */
  readonly now: number | undefined;
  /** Identifiers of organisations that publish. */
  readonly organisations: ReadonlySet<string>;
  /** Agencies that may give identifiers. */
  readonly agencies: ReadonlySet<string> | undefined;
}

/** One place where a demand is not met, with what was found there. */
export interface Breach {
  readonly at: XPathNode;
  readonly found?: string;
}

/**
 * What a rule says: where it is not met (nowhere where the list is empty), that it does not apply (`silent`), or what it
 * takes to judge it.
 */
type DemandOutcome = readonly Breach[] | 'silent' | { readonly needed: Words };

/** A rule of the language. */
export type DemandKind = (of: DemandCase, run: DemandRun) => DemandOutcome;

/** All nodes that the paths of a case lead to. */
export const matches = ({ paths = [] }: DemandCase, { nodes }: DemandRun): readonly XPathNode[] =>
  paths.flatMap((path) => nodes(path));
