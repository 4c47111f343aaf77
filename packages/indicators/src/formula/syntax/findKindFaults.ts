import { type Issue, type IssueParam, parsePeriod } from '@jalon/core';
import type { CallNode, Formula, FormulaKind } from '../Formula.ts';
import { formulaFunctions } from '../formulaFunctions.data.ts';
import { formulaIssue } from './formulaIssue.ts';
import { firstKind, type KindOfIndicator, kindOf } from './kindOf.ts';
import { isArithmetic, isComparison } from './operators.data.ts';
import { syntaxWords } from './syntaxWords.data.ts';

/** Longest way back that `previous` goes, in periods. */
const furthestBack = 1000;

/** Most decimals that `round` keeps: a number has no more. */
const mostDecimals = 15;

/**
 * Where a formula puts something in the place of something else: yes or no where a number belongs, too few arguments, a
 * period that cannot be read.
 */
export function findKindFaults(formula: Formula, kindOfIndicator?: KindOfIndicator): readonly Issue[] {
  const issues: Issue[] = [];
  const say = (what: string, node: Formula, params?: Readonly<Record<string, IssueParam>>) => {
    issues.push(formulaIssue(what, node.span, params));
  };

  function walk(node: Formula, wanted: FormulaKind | undefined): void {
    const kind = kindOf(node, kindOfIndicator);
    if (kind && wanted && kind !== wanted) {
      say('kind', node, { found: syntaxWords[kind], expected: syntaxWords[wanted] });
    }
    if (node.type === 'unary') walk(node.operand, node.operator === '-' ? 'number' : 'truth');
    else if (node.type === 'call') call(node, wanted);
    else if (node.type === 'binary') {
      const { operator, left, right } = node;
      const side = isArithmetic(operator)
        ? 'number'
        : !isComparison(operator)
          ? 'truth'
          : operator === '=' || operator === '<>'
            ? firstKind([left, right], kindOfIndicator)
            : 'number';
      walk(left, side);
      walk(right, side);
    }
  }

  function call(node: CallNode, wanted: FormulaKind | undefined): void {
    const { least, most = Infinity, usage } = formulaFunctions[node.function];
    const [first, second] = node.arguments;
    const count = node.arguments.length;
    if (!first || count < least || count > most) {
      say('arguments', node, { function: node.function, found: count, usage });
      return;
    }
    switch (node.function) {
      case 'if':
        walk(first, 'truth');
        choice(node, node.arguments.slice(1), wanted);
        break;
      case 'coalesce':
        choice(node, node.arguments, wanted);
        break;
      case 'previous':
        walk(first, wanted);
        if (second && !isWholeLiteral(second, 1, furthestBack))
          say('bad-count', second, { most: furthestBack });
        break;
      case 'at':
        walk(first, wanted);
        if (second && !namesPeriod(second)) say('bad-period', second);
        break;
      case 'round':
        walk(first, 'number');
        if (second && !isWholeLiteral(second, 0, mostDecimals))
          say('bad-decimals', second, { most: mostDecimals });
        break;
      case 'distinct':
        walk(first, 'number');
        if (first.type !== 'reference') say('indicator-wanted', first, { function: node.function });
        break;
      default:
        for (const argument of node.arguments) walk(argument, 'number');
        if (!second && node.function !== 'abs' && first.type !== 'reference') {
          say('several-wanted', first, { function: node.function });
        }
    }
  }

  /** Parts that stand for each other are of one kind; a choice between texts would be no figure. */
  function choice(node: CallNode, parts: readonly Formula[], wanted: FormulaKind | undefined): void {
    const kind = wanted ?? firstKind(parts, kindOfIndicator);
    if (kind === 'text') say('text-chosen', node, { function: node.function });
    for (const part of parts) walk(part, kind);
  }

  walk(formula, kindOf(formula, kindOfIndicator) === 'truth' ? 'truth' : 'number');
  return issues;
}

/** Whether there is nothing to compute in a part, and it is a whole number within limits. */
const isWholeLiteral = (node: Formula, least: number, most: number): boolean =>
  node.type === 'number' && Number.isInteger(node.value) && node.value >= least && node.value <= most;

/** Whether a part is a text that names a period; which of two a school year is, the programme decides later. */
function namesPeriod(node: Formula): boolean {
  if (node.type !== 'text') return false;
  const { value, issues } = parsePeriod(node.value);
  return value !== undefined || issues[0]?.code === 'time/ambiguous-period';
}
