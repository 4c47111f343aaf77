import { XPathFault } from './XPathFault.ts';
import type { XPathNode } from './XPathNode.ts';
import { isNodeSet, nodeText, type XPathValue, xpathBoolean, xpathNumber, xpathText } from './xpathValue.ts';

/** Where an expression is asked: the node, its turn among those that are looked at, and how many they are. */
export interface XPathContext {
  readonly node: XPathNode;
  readonly position: number;
  readonly last: number;
}

type XPathFunction = (args: readonly XPathValue[], context: XPathContext) => XPathValue;

const nodesOf = (value: XPathValue | undefined, name: string): readonly XPathNode[] => {
  if (value === undefined || !isNodeSet(value)) throw new XPathFault('syntax', `${name}()`);
  return value;
};

const text = (args: readonly XPathValue[], at: number): string => xpathText(args[at] ?? '');
const first = (args: readonly XPathValue[], { node }: XPathContext, name: string): XPathNode | undefined =>
  args[0] === undefined ? node : nodesOf(args[0], name)[0];

/** XPath rounds halves up, and counts letters, not the halves of those that take two. */
const round = (value: number): number => (Number.isFinite(value) ? Math.floor(value + 0.5) : value);

function substring(args: readonly XPathValue[]): string {
  const from = round(xpathNumber(args[1] ?? Number.NaN));
  const until = args[2] === undefined ? Number.POSITIVE_INFINITY : from + round(xpathNumber(args[2]));
  return [...text(args, 0)].filter((_, at) => at + 1 >= from && at + 1 < until).join('');
}

function translate(args: readonly XPathValue[]): string {
  const after = [...text(args, 2)];
  // of a letter that is named twice the first counts
  const pairs = [...text(args, 1)].map((letter, at) => [letter, after[at] ?? ''] as const).reverse();
  const exchange = new Map(pairs);
  return [...text(args, 0)].map((letter) => exchange.get(letter) ?? letter).join('');
}

function isInLanguage(wanted: string, { node }: XPathContext): boolean {
  for (let at: XPathNode | undefined = node; at; at = at.parent) {
    const own = at.attributes.find(({ name }) => name === 'xml:lang')?.value.toLowerCase();
    if (own !== undefined) return own === wanted || own.startsWith(`${wanted}-`);
  }
  return false;
}

const collapsed = (value: string): string => value.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');

/** What XPath 1.0 calls its core, by name: how many arguments each takes, and what it gives. */
const functions: Readonly<Record<string, readonly [least: number, most: number, give: XPathFunction]>> = {
  last: [0, 0, (_, { last }) => last],
  position: [0, 0, (_, { position }) => position],
  count: [1, 1, ([nodes]) => nodesOf(nodes, 'count').length],
  id: [1, 1, () => []],
  'local-name': [0, 1, (args, context) => first(args, context, 'local-name')?.local ?? ''],
  name: [0, 1, (args, context) => first(args, context, 'name')?.name ?? ''],
  'namespace-uri': [0, 1, (args, context) => first(args, context, 'namespace-uri')?.namespace ?? ''],
  string: [0, 1, ([value], { node }) => xpathText(value ?? [node])],
  concat: [2, 100, (args) => args.map(xpathText).join('')],
  'starts-with': [2, 2, (args) => text(args, 0).startsWith(text(args, 1))],
  contains: [2, 2, (args) => text(args, 0).includes(text(args, 1))],
  'substring-before': [2, 2, (args) => part(args, (whole, at) => whole.slice(0, at))],
  'substring-after': [2, 2, (args) => part(args, (whole, at) => whole.slice(at + text(args, 1).length))],
  substring: [2, 3, substring],
  'string-length': [0, 1, ([value], { node }) => [...xpathText(value ?? [node])].length],
  'normalize-space': [0, 1, ([value], { node }) => collapsed(xpathText(value ?? [node]))],
  translate: [3, 3, translate],
  boolean: [1, 1, ([value]) => xpathBoolean(value ?? false)],
  not: [1, 1, ([value]) => !xpathBoolean(value ?? false)],
  true: [0, 0, () => true],
  false: [0, 0, () => false],
  lang: [1, 1, (args, context) => isInLanguage(text(args, 0).toLowerCase(), context)],
  number: [0, 1, ([value], { node }) => xpathNumber(value ?? [node])],
  sum: [1, 1, ([nodes]) => nodesOf(nodes, 'sum').reduce((sum, node) => sum + xpathNumber(nodeText(node)), 0)],
  floor: [1, 1, ([value]) => Math.floor(xpathNumber(value ?? ''))],
  ceiling: [1, 1, ([value]) => Math.ceil(xpathNumber(value ?? ''))],
  round: [1, 1, ([value]) => round(xpathNumber(value ?? ''))],
};

function part(args: readonly XPathValue[], cut: (whole: string, at: number) => string): string {
  const at = text(args, 0).indexOf(text(args, 1));
  return at === -1 ? '' : cut(text(args, 0), at);
}

/**
 * The function of a name.
 * @throws XPathFault where XPath 1.0 has none of that name, or it takes another number of arguments
 */
export function xpathFunction(name: string, count: number): XPathFunction {
  const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!found) throw new XPathFault('unknown', `${name}()`);
  const [least, most, give] = found;
  if (count < least || count > most) throw new XPathFault('syntax', `${name}()`);
  return give;
}
