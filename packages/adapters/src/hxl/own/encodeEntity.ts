import { formatHxlTag } from '../formatHxlTag.ts';
import { parseHxlTag } from '../parseHxlTag.ts';
import {
  attributeOfKey,
  attributeOfLanguage,
  cellOfList,
  cellOfText,
  languageOfAttribute,
} from './cellCodec.ts';
import type { OwnField, OwnKind } from './OwnField.ts';
import { ownFields } from './ownFields.data.ts';
import { isOwnTag } from './slotOf.ts';
import { withAttribute } from './withAttribute.ts';

/** A column by its hashtag; one without a hashtag by its header, behind a space. */
export type ColumnKey = string;

/** The cells of an entity by column; a field that no cell can hold has none. */
export function encodeEntity(kind: OwnKind, entity: object): Map<ColumnKey, string> {
  const cells = new Map<ColumnKey, string>();
  for (const field of ownFields[kind]) {
    const value = valueAt(entity, field.path);
    if (value !== undefined) for (const [key, cell] of cellsOf(field, value)) cells.set(key, cell);
  }
  return cells;
}

function valueAt(entity: object, path: string): unknown {
  let value: unknown = entity;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

function cellsOf({ tag, codec }: OwnField, value: unknown): readonly (readonly [ColumnKey, string])[] {
  switch (codec) {
    case 'number':
    case 'count':
      return [[tag, numberText(value as number)]];
    case 'flag':
      return [[tag, String(value)]];
    case 'list':
      return [[tag, cellOfList(value as readonly string[])]];
    case 'scalar':
      return [scalarCell(tag, value)];
    case 'localized':
      return typeof value === 'string'
        ? [[tag, cellOfText(value)]]
        : entriesOf(value)
            .filter(([lang]) => languageOfAttribute(attributeOfLanguage(lang)) === lang)
            .map(([lang, text]) => [withAttribute(tag, attributeOfLanguage(lang)), cellOfText(text)]);
    case 'keyed':
      return tag === ''
        ? keptCells(value)
        : entriesOf(value).map(([key, text]) => [withAttribute(tag, attributeOfKey(key)), cellOfText(text)]);
    default:
      return [[tag, cellOfText(String(value))]];
  }
}

const scalarCell = (tag: string, value: unknown): readonly [ColumnKey, string] => {
  if (typeof value === 'number') return [withAttribute(tag, 'num'), numberText(value)];
  if (typeof value === 'boolean') return [withAttribute(tag, 'flag'), String(value)];
  return [withAttribute(tag, 'text'), cellOfText(String(value))];
};

const numberText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value));

const entriesOf = (value: unknown): readonly (readonly [string, string])[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
    : [];

/** What a foreign file kept beside its figures goes back under its own hashtag, or its own header; never under ours. */
function keptCells(value: unknown): readonly (readonly [ColumnKey, string])[] {
  return entriesOf(value).flatMap(([key, text]) => {
    const tag = parseHxlTag(key);
    if (!tag || formatHxlTag(tag) !== key) return [[` ${key}`, cellOfText(text)] as const];
    return isOwnTag(tag) ? [] : [[key, cellOfText(text)] as const];
  });
}
