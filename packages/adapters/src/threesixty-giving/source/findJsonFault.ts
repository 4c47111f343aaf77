/** Where a text stops being JSON: line and column, from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

const token =
  /[\t\n\r ]*(?:("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([[\]{},:]))/uy;

/**
 * Where a text that is no JSON goes wrong, without recursion: programs word this each in their own way.
 * @param text one that `JSON.parse` refuses
 */
export function findJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let wanted: 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'after' | 'end' = 'value';
  token.lastIndex = 0;
  for (;;) {
    const from = token.lastIndex;
    const hit = token.exec(text);
    const start = skipBlanks(text, from);
    if (!hit) return placeIn(text, start);
    const [, quoted, plain, sign] = hit;
    const afterValue = () => (open.length === 0 ? 'end' : 'after');
    if (sign === undefined) {
      if (wanted === 'value' || wanted === 'first-value') wanted = afterValue();
      else if (quoted !== undefined && (wanted === 'name' || wanted === 'first-name')) wanted = 'colon';
      else return placeIn(text, start);
      if (plain !== undefined && /[\w.]/.test(text[token.lastIndex] ?? '')) return placeIn(text, start);
      continue;
    }
    const isValue = wanted === 'value' || wanted === 'first-value';
    if (isValue && (sign === '{' || sign === '[')) {
      open.push(sign);
      wanted = sign === '{' ? 'first-name' : 'first-value';
    } else if (sign === '}' && open.at(-1) === '{' && (wanted === 'after' || wanted === 'first-name')) {
      open.pop();
      wanted = afterValue();
    } else if (sign === ']' && open.at(-1) === '[' && (wanted === 'after' || wanted === 'first-value')) {
      open.pop();
      wanted = afterValue();
    } else if (sign === ':' && wanted === 'colon') wanted = 'value';
    else if (sign === ',' && wanted === 'after') wanted = open.at(-1) === '{' ? 'name' : 'value';
    else return placeIn(text, start);
  }
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while ('\t\n\r '.includes(text[at] ?? 'x')) at += 1;
  return at;
}

function placeIn(text: string, at: number): JsonFault {
  const lines = text.slice(0, at).split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** How deep lists and objects stand in one another in a JSON text, counted up to a limit. */
export function jsonDepth(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isQuoted) {
      if (unit === 92) at += 1;
      else if (unit === 34) isQuoted = false;
    } else if (unit === 34) isQuoted = true;
    else if (unit === 91 || unit === 123) {
      depth += 1;
      deepest = Math.max(deepest, depth);
      if (deepest > limit) return deepest;
    } else if (unit === 93 || unit === 125) depth -= 1;
  }
  return deepest;
}
