import { sameJson } from '@jalon/core';
import { formatHxlTag } from '../formatHxlTag.ts';
import { parseHxlTag } from '../parseHxlTag.ts';
import { attributeOfLanguage, cellOfText, languageOfAttribute } from './cellCodec.ts';
import { decodeRow, slotsOf } from './decodeRow.ts';
import { encodeEntity } from './encodeEntity.ts';
import type { OwnKind } from './OwnField.ts';
import { ownFields } from './ownFields.data.ts';

/** Whether a field comes back from the cells as it was. */
export function passesCells(kind: OwnKind, entity: object, field: string): boolean {
  const value = (entity as Readonly<Record<string, unknown>>)[field];
  if (value === undefined || passesPlainly(kind, field, value)) return true;
  const cells = [...encodeEntity(kind, { [field]: value })];
  const columns = cells.map(([key]) => {
    const tag = parseHxlTag(key);
    return tag && formatHxlTag(tag) === key
      ? { header: '', ...tag }
      : { header: cellOfText(key.slice(1)), tag: '', attributes: [] };
  });
  const { entity: back } = decodeRow(
    slotsOf(columns)[kind],
    cells.map(([, cell]) => cell),
  );
  return sameJson(back[field], value);
}

/** What passes without being tried: a document has hundreds of thousands of such fields. */
function passesPlainly(kind: OwnKind, field: string, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const own = ownFields[kind].filter(({ path }) => path === field || path.startsWith(`${field}.`));
  const [first] = own;
  if (Array.isArray(value)) return first?.codec === 'list';
  const entries = Object.entries(value);
  if (entries.length === 0) return false;
  if (first?.path !== field)
    return entries.every(
      ([part, each]) => typeof each !== 'object' && own.some(({ path }) => path === `${field}.${part}`),
    );
  if (first.codec === 'localized')
    return entries.every(([lang]) => languageOfAttribute(attributeOfLanguage(lang)) === lang);
  return first.codec === 'keyed' && entries.every(([key]) => key !== '__proto__' && key.length <= 60);
}
