import type { XmlElement } from '../../xml/XmlElement.ts';
import type { KeptParts } from '../KeptIati.ts';
import { restoreElement } from '../restoreElement.ts';
import type { KeptPlace } from './keptPlaces.data.ts';

/** The attributes that an element had beside those that are written anyway. */
export const keptAttributes = (
  kept: KeptParts | undefined,
  { attributes = [] }: KeptPlace,
): Readonly<Record<string, string>> =>
  Object.fromEntries((kept?.attributes ?? []).filter(([name]) => isKept(name, attributes)));

/** The elements that stood in an element and that no field of ours says. */
export const keptElements = (
  kept: KeptParts | undefined,
  { elements = [] }: KeptPlace,
): readonly XmlElement[] =>
  (kept?.elements ?? []).filter(({ name }) => isKept(name, elements)).map(restoreElement);

/** Whether a name is of another namespace, or among those of the standard that are kept. */
const isKept = (name: string, known: readonly string[]): boolean =>
  (name.includes(':') && name !== 'xml:lang') || known.includes(name);
