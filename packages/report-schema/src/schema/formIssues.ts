import type { Issue, LocalizedText, ReportPlace } from '@jalon/core';
import type * as z from 'zod';

/** What zod found in an answer or a schema, as issues of ours: what was found, what was expected, and where. */
export function formIssues(
  error: z.ZodError,
  input: unknown,
  place: (path: readonly PropertyKey[]) => ReportPlace,
): readonly Issue[] {
  const describe = (issue: z.core.$ZodIssue, base: readonly PropertyKey[]): readonly Issue[] => {
    const path = [...base, ...issue.path];
    const found = valueAt(input, path);
    const make = (code: string, expected: LocalizedText, at = path): Issue => ({
      code,
      severity: 'error',
      params: { field: String(at.at(-1) ?? ''), found: show(valueAt(input, at)), expected },
      at: place(at),
    });
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => make('format/unknown-key', '', [...path, key]));
    }
    if (issue.code === 'invalid_union') {
      // the branch that came closest says most
      const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
      if (closest && depth(closest) > 0) return closest.flatMap((inner) => describe(inner, path));
    }
    if (found === undefined) return [make('format/missing', expectedOf(issue))];
    return [make(issue.code.startsWith('too_') ? 'format/invalid-value' : codeOf(issue), expectedOf(issue))];
  };
  return error.issues.flatMap((issue) => describe(issue, []));
}

/** RFC 6901. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const codeOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_type' || issue.code === 'invalid_union'
    ? 'format/wrong-type'
    : 'format/invalid-value';

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map(({ path }) => path.length));

const types: Readonly<Record<string, LocalizedText>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'oui ou non (true, false)', en: 'yes or no (true, false)' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
};

function expectedOf(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_union':
      return { fr: 'un texte, ou un texte par langue', en: 'a text, or one text per language' };
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'date')
        return { fr: 'un jour qui existe (AAAA-MM-JJ)', en: 'a day that exists (YYYY-MM-DD)' };
      return issue.pattern ?? issue.format;
    default:
      return { fr: 'une autre forme', en: 'another form' };
  }
}

/** A value short enough for a sentence. */
function show(value: unknown): LocalizedText {
  if (value === undefined) return { fr: 'rien', en: 'nothing' };
  if (Array.isArray(value)) return { fr: 'une liste', en: 'a list' };
  if (typeof value === 'object' && value !== null) return { fr: 'un objet', en: 'an object' };
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let at = input;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at;
}
