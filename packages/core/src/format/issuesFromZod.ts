import type * as z from 'zod';
import type { Issue } from '../issue/Issue.ts';
import type { Lang, LocalizedText } from '../text/LocalizedText.ts';
import { textIn } from '../text/textIn.ts';
import { pointerOf, valueAt } from './pointer.ts';

/**
 * What zod found, as issues of ours: what was found, what was expected, and where.
 * @param pathOf where an issue stands in the input, if elsewhere than where zod met it
 */
export function issuesFromZod(
  error: z.ZodError,
  input: unknown,
  pathOf: (path: readonly PropertyKey[]) => readonly PropertyKey[] = (path) => path,
): readonly Issue[] {
  return error.issues.flatMap((issue) =>
    describe({ ...(issue as z.core.$ZodIssue), path: [...pathOf(issue.path)] }, input, []),
  );
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
      const depths = issue.errors.map(depth);
      const deepest = depths.reduce((most, each) => Math.max(most, each), 0);
      const closest = issue.errors[depths.indexOf(deepest)];
      if (closest && deepest > 0) return closest.flatMap((inner) => describe(inner, input, path));
      return [missingOrWrong()];
    }
    case 'invalid_type':
      return [missingOrWrong()];
    default:
      if (found === undefined) return [missingOrWrong()];
      return [make('format/invalid-value', { field, found: show(found), expected: expectedOf(issue) })];
  }
}

const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.reduce((most, { path }) => Math.max(most, path.length), 0);

const types: Readonly<Record<string, LocalizedText>> = {
  string: { fr: 'un texte', en: 'a text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: '« true » ou « false »', en: '“true” or “false”' },
  array: { fr: 'une liste', en: 'a list' },
  object: { fr: 'un objet', en: 'an object' },
  record: { fr: 'un objet', en: 'an object' },
};

/** What each pattern of the formats asks for, in words. */
const patterns: Readonly<Record<string, LocalizedText>> = {
  [String(/^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$/)]: {
    fr: 'un identifiant : lettres sans accent, chiffres et . _ ~ -, au plus 128, une lettre ou un chiffre d’abord',
    en: 'an id: letters without accents, digits and . _ ~ -, at most 128, a letter or a digit first',
  },
  [String(/^[A-Z]{3}$/)]: {
    fr: 'un code de monnaie à trois lettres, comme EUR',
    en: 'a currency code of three letters, such as EUR',
  },
  [String(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)]: {
    fr: 'une version à trois nombres, comme 1.0.0',
    en: 'a version of three numbers, such as 1.0.0',
  },
  [String(/^\d{1,2}\.(\d{1,2}|[a-d])$/)]: {
    fr: 'une cible des ODD, comme 4.2 ou 1.a',
    en: 'a target of the SDGs, such as 4.2 or 1.a',
  },
  [String(/^[a-z0-9-]+:.+$/)]: {
    fr: 'une empreinte précédée de son algorithme, comme sha256:…',
    en: 'a hash after its algorithm, such as sha256:…',
  },
};

const orWord: Readonly<Record<Lang, string>> = { fr: ' ou ', en: ' or ' };

/** « a, b ou c ». */
const listOf = (parts: readonly string[], lang: Lang): string =>
  parts.length < 2 ? parts.join('') : parts.slice(0, -1).join(', ') + orWord[lang] + (parts.at(-1) ?? '');

function expectedOf(issue: z.core.$ZodIssue): LocalizedText {
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected] ?? issue.expected;
    case 'invalid_union': {
      const branches = issue.errors.flatMap(([first]) => (first ? [expectedOf(first)] : []));
      const join = (lang: Lang) => listOf([...new Set(branches.map((branch) => textIn(branch, lang)))], lang);
      return { fr: join('fr'), en: join('en') };
    }
    case 'invalid_value':
      return {
        fr: listOf(issue.values.map(String), 'fr'),
        en: listOf(issue.values.map(String), 'en'),
      };
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'invalid_format':
      if (issue.format === 'template_literal')
        return { fr: 'votre propre code (espace/code)', en: 'a code of your own (namespace/code)' };
      return patterns[issue.pattern ?? ''] ?? issue.pattern ?? issue.format;
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
  if (typeof value === 'function') return { fr: 'une fonction', en: 'a function' };
  if (typeof value === 'bigint') return `${value}n`;
  const text = String(value);
  // half a character at the cut would be shown as a question mark
  const short = text.length > 58 ? `${text.slice(0, 55).replace(/\p{Surrogate}$/u, '')}…` : text;
  return typeof value === 'string' ? { fr: `« ${short} »`, en: `“${short}”` } : short;
}
