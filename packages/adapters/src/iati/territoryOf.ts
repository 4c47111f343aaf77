import { type LocalizedText, textIn } from '@jalon/core';
import { elementsOf, type XmlElement } from '../xml/XmlElement.ts';
import { readNarratives } from './readNarratives.ts';

/**
 * Where an activity works, in words: the places that it names, else its countries and regions, by name where they have
 * one, else by code.
 * @param elements children of the activity; those that say nothing of it are passed over
 */
export function territoryOf(elements: readonly XmlElement[]): LocalizedText | undefined {
  const areas = elements
    .filter(({ name }) => name === 'recipient-country' || name === 'recipient-region')
    .map((area) => readNarratives(area).text ?? area.attributes.get('code') ?? '');
  const places = elements
    .filter(({ name }) => name === 'location')
    .flatMap((place) => elementsOf(place).filter(({ name }) => name === 'name'))
    .map((name) => readNarratives(name).text ?? '');
  const named = [...places, ...areas].filter((text) => textIn(text, '').trim() !== '');
  return named.length === 0 ? undefined : joined(named);
}

/** Texts one after the other, in each language that one of them has; none twice. */
function joined(texts: readonly LocalizedText[]): LocalizedText {
  const tags = new Set(texts.flatMap((text) => (typeof text === 'string' ? [] : Object.keys(text))));
  const inOne = (tag: string) => [...new Set(texts.map((text) => textIn(text, tag)))].join(', ');
  return tags.size === 0 ? inOne('') : Object.fromEntries([...tags].map((tag) => [tag, inOne(tag)]));
}
