import type { XmlElement } from '../../../xml/XmlElement.ts';

/** Elements by the vocabulary of their code; where none is named, it is the first of the standard. */
export function groupByVocabulary(
  elements: readonly XmlElement[],
): ReadonlyMap<string, readonly XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const vocabulary = element.attributes.get('vocabulary') || '1';
    const group = groups.get(vocabulary);
    if (group) group.push(element);
    else groups.set(vocabulary, [element]);
  }
  return groups;
}
