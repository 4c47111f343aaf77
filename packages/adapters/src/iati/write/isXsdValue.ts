import { isIsoDay } from '@jalon/core';

const day = /^(-?\d{4,}-\d{2}-\d{2})(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;
const moment =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d)?$/;
const simple: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|0|1)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  int: /^[+-]?\d{1,9}$/,
  nonNegativeInteger: /^\+?\d+$/,
  positiveInteger: /^\+?0*[1-9]\d*$/,
  NMTOKEN: /^[\p{L}\p{N}._:-]+$/u,
  language: /^(?:[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)?$/,
  space: /^(?:preserve|default)$/,
};
const signs = "[A-Za-z0-9._~!$&'()*+,;=:@%-]";
const uri = new RegExp(
  `^(?:[A-Za-z][A-Za-z0-9+.-]*:)?(?://(?:${signs})*)?(?:${signs}|/)*(?:\\?(?:${signs}|[/?])*)?(?:#(?:${signs}|[/?])*)?$`,
);

/**
 * Whether a text is of a simple type of XML Schema, as the schemas of IATI use them. It is a little stricter than they are:
 * what passes here passes there.
 * @param type for example `date`; any text is a `string`
 */
export function isXsdValue(text: string, type: string): boolean {
  const value = text.trim();
  if (type === 'date') {
    const found = day.exec(value)?.[1];
    return found !== undefined && isIsoDay(found);
  }
  if (type === 'dateTime') {
    const found = moment.exec(value)?.[1];
    return found !== undefined && isIsoDay(found);
  }
  if (type === 'anyURI') return isUri(value);
  // an empty language takes one back, blanks are none
  if (type === 'language' && value === '') return text === '';
  return simple[type]?.test(value) ?? true;
}

/** Other writing systems and quotes stand for themselves in a schema's URI; what looks like a scheme has to be one. */
function isUri(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that are left out
  const plain = value.replace(/[^\u0000-\u007e]|[<>"{}|\\^`]/gu, '_');
  if (!uri.test(plain) || /%(?![0-9A-Fa-f]{2})/.test(plain)) return false;
  const head = /^[^/?#]*/.exec(plain)?.[0] ?? '';
  return !head.includes(':') || /^[A-Za-z][A-Za-z0-9+.-]*:/.test(head);
}
