import type { Json } from '@jalon/core';

/**
 * Fields as YAML, one per line, each value in the JSON that YAML holds: nothing in it can be taken for something else.
 * @param fields in the order in which they are written
 */
export const formatConfig = (fields: readonly (readonly [string, Json])[]): string =>
  fields.map(([key, value]) => `${keyText(key)}: ${valueText(value, '')}\n`).join('');

const keyText = (key: string): string =>
  /^[A-Za-z_]\w{2,}$/.test(key) && !/^(?:yes|true|false|null|off)$/i.test(key) ? key : textOf(key);

function valueText(value: Json, indent: string): string {
  if (typeof value === 'string') return textOf(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0.0' : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((item: Json) => valueText(item, inner))
    : Object.entries(value).map(([key, item]) => `${textOf(key)}: ${valueText(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return lines.length === 0
    ? `${open}${close}`
    : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** A text as JSON, with everything that YAML does not print as its number. */
const textOf = (text: string): string =>
  JSON.stringify(text).replace(
    /[\u007f-\u009f\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
