import type { Checked, Json } from '@jalon/core';
import { dhis2Issue } from '../dhis2Issue.ts';

/** Lists within lists: no file of DHIS2 has more than a dozen. */
const deepest = 100;

/** The value of a JSON text that a stranger made, or where it is none, or nests too deeply. */
export function parseBoundedJson(text: string, file: string | undefined): Checked<Json> {
  const at = (offset: number) => placeOf(text, offset, file);
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return { issues: [{ ...dhis2Issue('too-deep', { limit: deepest }, 'error'), at: at(deep) }] };
  try {
    return {
      value: JSON.parse(text, /__proto__|\\u00/.test(text) ? withoutReserved : undefined) as Json,
      issues: [],
    };
  } catch (reason) {
    const told = /position (\d+)/.exec(reason instanceof Error ? reason.message : '');
    const offset = told ? Number(told[1]) : text.length;
    const found = text.slice(offset, offset + 20);
    return { issues: [{ ...dhis2Issue('not-json', { found }, 'error'), at: at(offset) }] };
  }
}

/** A key that JavaScript reserves is the name of nothing in DHIS2. */
const withoutReserved = (key: string, value: unknown): unknown => (key === '__proto__' ? undefined : value);

function placeOf(text: string, offset: number, file: string | undefined) {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  return { in: 'text' as const, line, column, ...(file === undefined ? {} : { file }) };
}

function tooDeepAt(text: string): number | undefined {
  const marks = /["[\]{}]/g;
  let depth = 0;
  for (let hit = marks.exec(text); hit; hit = marks.exec(text)) {
    if (hit[0] === '"') {
      marks.lastIndex = stringEnd(text, hit.index + 1);
    } else {
      depth += hit[0] === '[' || hit[0] === '{' ? 1 : -1;
      if (depth > deepest) return hit.index;
    }
  }
  return undefined;
}

/** The character behind the quotation mark that ends a string. */
function stringEnd(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
    at = text.indexOf('"', at + 1);
  }
  return text.length;
}
