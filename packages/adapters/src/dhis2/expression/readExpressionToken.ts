/** A word of an expression, with the character where it begins, counted from 0, and the one behind it. */
export type ExpressionToken = { readonly start: number; readonly end: number } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'text' | 'name' | 'symbol' | 'modifier'; readonly value: string }
  | { readonly type: 'item'; readonly kind: string; readonly body: string }
  | { readonly type: 'calendar'; readonly value: string }
  | { readonly type: 'end' | 'unknown' }
);

const space = /\s*/y;
const item = /(#|[A-Z][A-Z_]*)\{([^{}]*)\}/y;
/** What an expression may ask of the period itself. */
const calendar = /\[(?:days|periodInYear|yearlyPeriodCount)\]/y;
const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const modifier = /\.([A-Za-z]+)(?=\s*\()/y;
const name = /[A-Za-z_][A-Za-z0-9_]*/y;
const text = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/sy;
const symbol = /&&|\|\||==|!=|<=|>=|[-+*/%^<>!(),]/y;

/** The next word of an expression from a place on. */
export function readExpressionToken(source: string, from: number): ExpressionToken {
  const start = from + (match(space, source, from)?.[0].length ?? 0);
  if (start >= source.length) return { type: 'end', start, end: start };
  const at = { start };
  const found = (pattern: RegExp) => match(pattern, source, start);
  const end = (hit: RegExpExecArray) => start + hit[0].length;
  let hit = found(item);
  if (hit) return { type: 'item', kind: hit[1] ?? '', body: hit[2] ?? '', ...at, end: end(hit) };
  hit = found(calendar);
  if (hit) return { type: 'calendar', value: hit[0], ...at, end: end(hit) };
  hit = found(modifier);
  if (hit) return { type: 'modifier', value: hit[1] ?? '', ...at, end: end(hit) };
  hit = found(number);
  if (hit) return { type: 'number', value: Number(hit[0]), ...at, end: end(hit) };
  hit = found(name);
  if (hit) return { type: 'name', value: hit[0], ...at, end: end(hit) };
  hit = found(text);
  if (hit) {
    const value = (hit[1] ?? hit[2] ?? '').replace(/\\(.)/gs, '$1');
    return { type: 'text', value, ...at, end: end(hit) };
  }
  hit = found(symbol);
  if (hit) return { type: 'symbol', value: hit[0], ...at, end: end(hit) };
  return { type: 'unknown', ...at, end: start + 1 };
}

function match(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}
