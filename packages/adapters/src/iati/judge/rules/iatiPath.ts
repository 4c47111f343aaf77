import type { XmlElement } from '../../../xml/XmlElement.ts';

/** The elements of the standard at a path below an element: `transaction/sector`. Those of other namespaces are left out. */
export function iatiPath(from: XmlElement, path: string): readonly XmlElement[] {
  let found: readonly XmlElement[] = [from];
  for (const step of path.split('/')) found = found.flatMap((each) => childrenOf(each, step));
  return found;
}

const childrenOf = ({ children }: XmlElement, name: string): readonly XmlElement[] =>
  children.filter(
    (child): child is XmlElement =>
      typeof child !== 'string' && child.name === name && child.namespace === undefined,
  );

/** Every element of the standard in an element, with the one that it stands in. */
export function* iatiWithin(
  parent: XmlElement,
): Generator<{ readonly element: XmlElement; readonly parent: XmlElement }> {
  for (const element of parent.children) {
    if (typeof element === 'string' || element.namespace !== undefined) continue;
    yield { element, parent };
    yield* iatiWithin(element);
  }
}
