import { elementsOf, type XmlElement } from '../../../xml/XmlElement.ts';

/**
 * The element that a path of libxml2 leads to (`/a/b[2]/*[3]`), or the last on the way to it that is known.
 * @param root the element that the path begins at
 */
export function locateInTree(root: XmlElement, path: string): XmlElement {
  let at = root;
  for (const step of path.split('/').slice(2)) {
    const [, name = '', turn = '1'] = /^([^[]+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const next = elementsOf(at).filter((each) => name === '*' || each.name === name)[Number(turn) - 1];
    if (!next) return at;
    at = next;
  }
  return at;
}
