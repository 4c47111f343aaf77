import { escapeAttribute } from '../../workbook/xlsx/escapeXml.ts';
import type { Splice } from './spliceText.ts';
import type { XmlElement } from './XmlElement.ts';

/**
 * The first tag of an element with some attributes changed.
 * @param changes by full name; `undefined` takes the attribute away
 * @param closed whether the tag ends the element too
 */
export function openingTag(
  element: XmlElement,
  changes: ReadonlyMap<string, string | undefined>,
  closed: boolean,
): string {
  const kept = element.attributes.map(({ name, value }) => [
    name,
    changes.has(name) ? changes.get(name) : value,
  ]);
  const added = [...changes].filter(([name]) => !element.attributes.some((known) => known.name === name));
  const written = [...kept, ...added].flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${escapeAttribute(value)}"`],
  );
  return `<${element.prefix}${element.name}${written.join('')}${closed ? '/>' : '>'}`;
}

/** The splice that gives an element other attributes and leaves all that stands in it. */
export function changeAttributes(
  element: XmlElement,
  changes: ReadonlyMap<string, string | undefined>,
): Splice {
  const closed = element.end === element.openEnd;
  return { start: element.start, end: element.openEnd, text: openingTag(element, changes, closed) };
}
