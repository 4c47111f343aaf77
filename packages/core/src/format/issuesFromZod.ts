import type * as z from 'zod';
import type { Issue } from '../issue/Issue.ts';
import type { Lang, LocalizedText } from '../text/LocalizedText.ts';
import { textIn } from '../text/textIn.ts';

/** What zod found, as issues of ours: what was found, what was expected, and where. */
export function issuesFromZod(error: z.ZodError, input: unknown): readonly Issue[] {
  return error.issues.flatMap((issue) => describe(issue as z.core.$ZodIssue, input, []));
}

function describe(issue: z.core.$ZodIssue, input: unknown, base: readonly PropertyKey[]): readonly Issue[] {
  const path = [...base, ...issue.path];
  const found = valueAt(input, path);
  const field = String(path.at(-1) ?? '');
  const make = (code: string, params: Issue['params']): Issue => ({
    code,
    severity: 'error',
    params,
    at: { in: 'dossier', pointer: pointerOf(path) },
  });
  const missingOrWrong = (): Issue =>
    found === undefined
      ? make('format/missing', { field, expected: expectedOf(issue) })
      : make('format/wrong-type', { field, found: show(found), expected: expectedOf(issue) });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        ...make('format/unknown-key', { field: key }),
        at: { in: 'dossier', pointer: pointerOf([...path, key]) },
      }));
    case 'invalid_union': {
      // the branch that came closest says most
      const closest = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
      if (closest && depth(closest) > 0) return closest.flatMap((inner) => describe(inner, input, path));
      return [missingOrWrong()];
    }
    case 'invalid_type':
      return [missingOrWrong()];
    default:
      return [make('format/invalid-value', { field, found: show(found), expected: expectedOf(issue) })];
  }
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map(({ path }) => path.length));

const types: Readonly<Record<string, LocalizedText>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: '« true » ou « false »', en: '“true” or “false”' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
};

function expectedOf(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_union': {
      const branches = issue.errors.flatMap(([first]) => (first ? [expectedOf(first)] : []));
      const join = (lang: Lang) => [...new Set(branches.map((branch) => textIn(branch, lang)))].join(' | ');
      return { fr: join('fr'), en: join('en') };
    }
    case 'invalid_value':
      return issue.values.map((value) => String(value)).join(' | ');
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'custom':
      return { fr: 'un jour qui existe (AAAA-MM-JJ)', en: 'a day that exists (YYYY-MM-DD)' };
    default:
      return { fr: 'une autre forme', en: 'another form' };
  }
}

/** A value short enough for a sentence. */
export function show(value: unknown): LocalizedText {
  if (value === undefined) return { fr: 'rien', en: 'nothing' };
  if (Array.isArray(value)) return { fr: 'une liste', en: 'a list' };
  if (typeof value === 'object' && value !== null) return { fr: 'un objet', en: 'an object' };
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** RFC 6901. */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let at = input;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[key];
  }
  return at;
}
