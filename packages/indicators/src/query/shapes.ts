import { isIsoDay, JalonError } from '@jalon/core';

/** Asks whether what stands at a place is what was expected there. */
export type Shape = (found: unknown, at: string) => void;

/** @throws JalonError `invalid-argument` that says what was found and expected, and where */
export function refuse(at: string, expected: string, found: unknown): never {
  const shown =
    typeof found === 'object' && found !== null
      ? Array.isArray(found)
        ? 'a list'
        : 'an object'
      : String(found);
  throw new JalonError(
    'invalid-argument',
    `Query, ${at || 'as a whole'}: ${expected} expected, found ${shown}.`,
    {
      at,
      expected,
      found: shown,
    },
  );
}

const demand = (is: boolean, expected: string, found: unknown, at: string): void => {
  if (!is) refuse(at, expected, found);
};

// each a function by itself: nothing is called where a page only loads the module
export const text: Shape = (found, at) => demand(typeof found === 'string', 'a text', found, at);
export const finite: Shape = (found, at) => demand(Number.isFinite(found), 'a finite number', found, at);
export const truth: Shape = (found, at) => demand(typeof found === 'boolean', 'true or false', found, at);
export const day: Shape = (found, at) =>
  demand(typeof found === 'string' && isIsoDay(found), 'a day of the calendar', found, at);
export const shareOfOne: Shape = (found, at) => {
  const isShare = Number.isFinite(found) && (found as number) >= 0 && (found as number) <= 1;
  demand(isShare, 'a number from 0 to 1', found, at);
};
export const scalar: Shape = (found, at) => {
  const isScalar = Number.isFinite(found) || typeof found === 'string' || typeof found === 'boolean';
  demand(isScalar, 'a number, a text, true or false', found, at);
};

/** One of a closed list. */
export const oneOf =
  (...codes: readonly (string | number)[]): Shape =>
  (found, at) =>
    demand(codes.includes(found as string), codes.join(' | '), found, at);

/** A list whose entries all have a shape. */
export const listOf =
  (entry: Shape): Shape =>
  (found, at) => {
    if (!Array.isArray(found)) return refuse(at, 'a list', found);
    found.forEach((each, n) => {
      entry(each, `${at}/${n}`);
    });
  };

/** A list of two. */
export const pairOf =
  (entry: Shape): Shape =>
  (found, at) => {
    listOf(entry)(found, at);
    if ((found as readonly unknown[]).length !== 2) refuse(at, 'a list of two', found);
  };

/** An object whose fields all have a shape, whatever their names. */
export const mapOf =
  (entry: Shape): Shape =>
  (found, at) => {
    for (const [key, each] of entriesOf(found, at)) entry(each, `${at}/${key}`);
  };

/** An object with these fields and no others. */
export const record =
  (required: Readonly<Record<string, Shape>>, optional: Readonly<Record<string, Shape>> = {}): Shape =>
  (found, at) => {
    const fields = new Map(entriesOf(found, at));
    for (const name of Object.keys(required)) {
      if (!fields.has(name)) refuse(`${at}/${name}`, 'something', 'nothing');
    }
    for (const [name, each] of fields) {
      const own = Object.hasOwn(required, name)
        ? required[name]
        : Object.hasOwn(optional, name)
          ? optional[name]
          : undefined;
      if (!own) refuse(`${at}/${name}`, 'nothing', 'a field that queries do not have');
      own(each, `${at}/${name}`);
    }
  };

/** A text, or one per language. */
export const words: Shape = (found, at) => (typeof found === 'string' ? undefined : mapOf(text)(found, at));

function entriesOf(found: unknown, at: string): readonly (readonly [string, unknown])[] {
  if (typeof found !== 'object' || found === null || Array.isArray(found))
    return refuse(at, 'an object', found);
  return Object.entries(found);
}
