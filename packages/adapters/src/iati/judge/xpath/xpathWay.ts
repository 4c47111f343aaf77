import type { XPathAxis } from './XPathExpression.ts';
import type { XPathNode } from './XPathNode.ts';

/** The nodes on a way through the document, from the nearest to the farthest. */
export function* xpathWay(node: XPathNode, axis: XPathAxis): Generator<XPathNode> {
  switch (axis) {
    case 'self':
      yield node;
      return;
    case 'child':
      yield* node.children;
      return;
    case 'attribute':
      yield* node.attributes;
      return;
    case 'parent':
      if (node.parent) yield node.parent;
      return;
    case 'descendant-or-self':
      yield node;
      yield* inside(node);
      return;
    case 'descendant':
      yield* inside(node);
      return;
    case 'ancestor-or-self':
      yield node;
      yield* around(node);
      return;
    case 'ancestor':
      yield* around(node);
      return;
    case 'following-sibling':
      yield* siblings(node, 1);
      return;
    case 'preceding-sibling':
      yield* siblings(node, -1);
      return;
    case 'following':
      for (const each of [node, ...around(node)])
        for (const next of siblings(each, 1)) {
          yield next;
          yield* inside(next);
        }
      return;
    case 'preceding':
      for (const each of [node, ...around(node)])
        for (const before of siblings(each, -1)) yield* backwards(before);
      return;
    case 'namespace':
  }
}

function* inside(node: XPathNode): Generator<XPathNode> {
  for (const child of node.children) {
    yield child;
    if (child.children.length > 0) yield* inside(child);
  }
}

function* backwards(node: XPathNode): Generator<XPathNode> {
  for (let at = node.children.length - 1; at >= 0; at -= 1) {
    const child = node.children[at];
    if (child) yield* backwards(child);
  }
  yield node;
}

function* around(node: XPathNode): Generator<XPathNode> {
  for (let at = node.parent; at; at = at.parent) yield at;
}

function* siblings(node: XPathNode, by: 1 | -1): Generator<XPathNode> {
  if (node.kind === 'attribute') return;
  const all = node.parent?.children ?? [];
  for (let at = all.indexOf(node) + by; ; at += by) {
    const next = all[at];
    if (!next) return;
    yield next;
  }
}
