import type { LocalizedText } from '@jalon/core';
import { elementsOf, type XmlElement, xmlText } from '../xml/XmlElement.ts';

/** Something about the narratives of an element that is worth saying, with the narrative that it is about. */
interface NarrativeRemark {
  readonly what: 'empty' | 'same-language' | 'bad-language' | 'no-narrative' | 'more-inside';
  readonly at: XmlElement;
  /** What was found: a language, a text, a name. */
  readonly found: string;
}

/** A text in several languages, and what is to be said of it. */
export interface ReadNarratives {
  /** None where no narrative says anything. */
  readonly text?: LocalizedText;
  readonly remarks: readonly NarrativeRemark[];
}

/** The language of a text that does not say it, beside others that do. Source: BCP 47, “und”. */
const unstated = 'und';

/**
 * The text in the narratives of an element. A narrative without a language has that of the activity; where that has none
 * either, it is unstated. Blanks around are left out and empty ones passed over unless `xml:space` says that they count.
 * @param element the element around the narratives, names without prefix
 * @param lang the language of the activity
 */
export function readNarratives(element: XmlElement, lang?: string): ReadNarratives {
  const remarks: NarrativeRemark[] = [];
  const wordings = new Map<string, string>();
  const children = elementsOf(element);
  for (const child of children) {
    if (child.name !== 'narrative') {
      remarks.push({ what: 'more-inside', at: child, found: child.name });
      continue;
    }
    const isExact = child.attributes.get('xml:space') === 'preserve';
    const words = isExact ? xmlText(child) : xmlText(child).trim();
    if (words === '' && !isExact) {
      remarks.push({ what: 'empty', at: child, found: '' });
      continue;
    }
    addWording(wordings, languageOfNarrative(child, lang, remarks), words, child, remarks);
  }
  const straight = xmlText({
    ...element,
    children: element.children.filter((child) => typeof child === 'string'),
  }).trim();
  if (straight !== '') {
    remarks.push({ what: 'no-narrative', at: element, found: straight });
    addWording(wordings, lang ?? '', straight, element, remarks);
  }
  const text = textOf(wordings);
  return { ...(text === undefined ? {} : { text }), remarks };
}

function languageOfNarrative(
  narrative: XmlElement,
  lang: string | undefined,
  remarks: NarrativeRemark[],
): string {
  const own = narrative.attributes.get('xml:lang');
  if (own === undefined || own.trim() === '') return lang ?? '';
  const tag = languageTag(own);
  if (tag === undefined) remarks.push({ what: 'bad-language', at: narrative, found: own });
  return tag ?? unstated;
}

/** A language tag as it is written in `xml:lang`, or one that can be made of it: `en_GB` is meant as `en-GB`. */
export function languageTag(written: string): string | undefined {
  const tag = written.trim().replaceAll('_', '-');
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : undefined;
}

function addWording(
  wordings: Map<string, string>,
  tag: string,
  words: string,
  at: XmlElement,
  remarks: NarrativeRemark[],
): void {
  const known = wordings.get(tag);
  wordings.set(tag, known === undefined || known === words ? words : `${known}\n${words}`);
  if (known !== undefined) remarks.push({ what: 'same-language', at, found: tag });
}

function textOf(wordings: ReadonlyMap<string, string>): LocalizedText | undefined {
  if (wordings.size === 0) return undefined;
  const alone = wordings.get('');
  if (alone !== undefined && wordings.size === 1) return alone;
  return Object.fromEntries([...wordings].map(([tag, words]) => [tag === '' ? unstated : tag, words]));
}
