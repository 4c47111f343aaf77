import type { LocalizedText } from '@jalon/core';
import { canStandInXml } from '../../xml/canStandInXml.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { languageTag } from '../readNarratives.ts';
import { writeNarratives } from '../writeNarratives.ts';
import { isXsdValue } from './isXsdValue.ts';
import { cleanText } from './xmlOf.ts';

/** The narratives of a text, with what XML can hold of it. */
export function narrativesOf(text: LocalizedText): readonly XmlElement[] {
  if (typeof text === 'string') return writeNarratives(cleanText(text));
  const wordings = Object.entries(text).filter(([lang]) => isLanguage(lang));
  return writeNarratives(Object.fromEntries(wordings.map(([lang, words]) => [lang, cleanText(words)])));
}

/** Whether narratives hold a text as it is: it has a wording, every language its tag, every sign can stand in XML. */
export const isNarratable = (text: LocalizedText): boolean => {
  if (typeof text === 'string') return canStandInXml(text);
  const wordings = Object.entries(text);
  return (
    wordings.length > 0 &&
    wordings.every(([lang, words]) => languageTag(lang) === lang && canStandInXml(words))
  );
};

const isLanguage = (lang: string): boolean => lang !== '' && isXsdValue(lang, 'language');
