import { elementsOf, type XmlElement, xmlText } from '../../xml/XmlElement.ts';
import type { KeptElement } from '../KeptElement.ts';
import type { KeptAttributes, KeptParts } from '../KeptIati.ts';
import { keepElement } from '../keepElement.ts';
import { orderKept } from '../orderKept.ts';
import type { ActivityReading } from './ActivityReading.ts';

/** What an element may hold, and what of it has a field. */
export interface PartNames {
  /** Attributes that have a field. */
  readonly attributes: readonly string[];
  /** Attributes that the standard has and that are kept. */
  readonly keptAttributes?: readonly string[];
  /** Elements that are read. */
  readonly elements: readonly string[];
  /** Elements that the standard has and that are kept. */
  readonly keptElements?: readonly string[];
  /** Elements of which the standard has one at most. */
  readonly once?: readonly string[];
}

/** The elements of one that are read, by name, and the rest as it is kept. */
export interface Parts {
  readonly all: (name: string) => readonly XmlElement[];
  readonly first: (name: string) => XmlElement | undefined;
  /** Attributes and elements without a field, in the order of the file. */
  readonly kept: { readonly attributes: KeptAttributes; readonly elements: KeptElement[] };
}

/** Takes an element apart: what has a field, what is kept; what is neither is said and left out. */
export function partsOf(element: XmlElement, names: PartNames, reading: ActivityReading): Parts {
  const { keptAttributes = [], keptElements = [], once = [] } = names;
  const attributes: [string, string][] = [];
  for (const [key, value] of element.attributes) {
    if (key.startsWith('jalon:') || names.attributes.includes(key)) continue;
    if (key.includes(':') || keptAttributes.includes(key)) attributes.push([key, value]);
    else reading.say('iati/unknown-attribute', element, { element: element.name, attribute: key, value });
  }
  const found = new Map<string, XmlElement[]>();
  const elements: KeptElement[] = [];
  for (const child of elementsOf(element)) {
    const { name } = child;
    if (isGiven(child) || name.startsWith('jalon:')) {
      if (!isGiven(child)) found.set(name, [...(found.get(name) ?? []), child]);
      continue;
    }
    const isKept = name.includes(':') || keptElements.includes(name);
    if (!isKept && !names.elements.includes(name)) {
      reading.say('iati/unknown-element', child, {
        element: name,
        parent: element.name,
        text: excerptOf(child),
      });
      continue;
    }
    const known = found.get(name);
    if (known && once.includes(name)) {
      reading.say('iati/more-than-one', child, {
        element: name,
        parent: element.name,
        text: excerptOf(child),
      });
      continue;
    }
    if (known) known.push(child);
    else found.set(name, [child]);
    if (isKept) elements.push(keepElement(child));
  }
  return {
    all: (name) => found.get(name) ?? [],
    first: (name) => found.get(name)?.[0],
    kept: { attributes, elements },
  };
}

/** Whether the writer was told it and the document does not hold it. */
export const isGiven = (element: XmlElement): boolean => element.attributes.get('jalon:given') === 'true';

/**
 * What is kept, without empty lists; nothing where nothing is.
 * @param rule name of the element that it stands in, for the order
 */
export function keptParts({ attributes = [], elements = [] }: KeptParts, rule: string): KeptParts {
  return {
    ...(attributes.length > 0 ? { attributes } : {}),
    ...(elements.length > 0 ? { elements: elements.length > 1 ? orderKept(rule, elements) : elements } : {}),
  };
}

/** The beginning of what an element says. */
export const excerptOf = (element: XmlElement): string => {
  const text = xmlText(element).replace(/\s+/g, ' ').trim();
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
};
