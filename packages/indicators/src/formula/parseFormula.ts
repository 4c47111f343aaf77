import { type Checked, JalonError } from '@jalon/core';
import { deepestFormula } from './assertFormula.ts';
import type { Formula } from './Formula.ts';
import { findKindFaults } from './syntax/findKindFaults.ts';
import { formulaIssue } from './syntax/formulaIssue.ts';
import { parseTokens } from './syntax/parseTokens.ts';

/** Limits of {@link parseFormula}. */
export interface ParseFormulaOptions {
  /** Most characters, default 10,000. */
  readonly maxLength?: number;
  /** Most levels of parts within parts, a chain of additions included; 1 to 1000, default 200. */
  readonly maxDepth?: number;
}

/**
 * Reads a formula into a tree, or says at which character it cannot be read, what stands there and what was expected.
 *
 * The grammar, loosest first (ours; spelling in capitals or small letters, `==` `!=` `≠` `≤` `≥` `×` `÷` and `;` between
 * arguments are understood too):
 *
 * ```text
 * formula     = and { "or" and }
 * and         = not { "and" not }
 * not         = "not" not | comparison
 * comparison  = sum [ ( "=" | "<>" | "<" | "<=" | ">" | ">=" ) sum ]
 * sum         = product { ( "+" | "-" ) product }
 * product     = unary { ( "*" | "/" ) unary }
 * unary       = ( "-" | "+" ) unary | value
 * value       = number | text | "true" | "false" | "missing" | reference | call | "(" formula ")"
 * reference   = "[" id or code { ";" dimension "=" category } "]"
 * call        = function "(" formula { "," formula } ")"
 * number      = digits [ "." digits ] [ "e" [ "+" | "-" ] digits ]
 * text        = '"' characters '"' | "'" characters "'"
 * ```
 *
 * Inside brackets and quotes a backslash takes the next character as it is: `[A\]1]` is the code `A]1`. There are no
 * comments: words about the formula belong to the indicator's `calculation`. A percentage is a fraction, 0.75.
 * Source: the language is ours; reading by precedence, Pratt, “Top down operator precedence”, POPL 1973.
 * @param text hostile text is answered with issues, in a time proportional to its length
 * @returns the tree, with no value where there is an error
 * @throws JalonError `invalid-argument` where a limit is out of range
 * @example
 * ```ts
 * import { formatIssue } from '@jalon/core';
 * import { formatFormula, formulaMessages, parseFormula } from '@jalon/indicators';
 * const { value } = parseFormula('[FORMED]/[ENROLLED]');
 * value?.type; // => 'binary'
 * value && formatFormula(value); // => '[FORMED] / [ENROLLED]'
 * const { issues } = parseFormula('[FORMED] / / 2');
 * issues[0]?.at; // => { in: 'text', line: 1, column: 12 }
 * issues.map((issue) => formatIssue(issue, 'en', formulaMessages));
 * // => ['Found “/” where a value: a number, an indicator in brackets, a function was expected.']
 * ```
 */
export function parseFormula(text: string, options: ParseFormulaOptions = {}): Checked<Formula> {
  const { maxLength = 10_000, maxDepth = 200 } = options;
  if (!(maxLength >= 1)) refuse('maxLength', maxLength, '1 or more');
  if (!(maxDepth >= 1 && maxDepth <= deepestFormula)) refuse('maxDepth', maxDepth, `1 to ${deepestFormula}`);
  if (text.length > maxLength) {
    return { issues: [formulaIssue('too-long', undefined, { length: text.length, limit: maxLength })] };
  }
  const parsed = parseTokens(text, maxDepth);
  if ('code' in parsed) return { issues: [parsed] };
  const issues = findKindFaults(parsed);
  return issues.length > 0 ? { issues } : { value: parsed, issues };
}

function refuse(name: string, found: number, expected: string): never {
  throw new JalonError('invalid-argument', `${name} must be ${expected}`, { found, expected });
}
