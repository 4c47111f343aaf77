import { decimalsOf, formatNumber, type Lang } from '@jalon/core';
import { say } from '../explain/say.ts';
import { describeWords } from './describeWords.data.ts';
import type { CallNode, Formula } from './Formula.ts';
import type { FormulaReading } from './FormulaReading.ts';
import { aggregateOf, ownPeriod, periodWithin, type ReadingPeriod, readingIn } from './readingIn.ts';
import { isComparison, precedence } from './syntax/operators.data.ts';

const signs: Readonly<Record<string, string>> = { '*': '×', '-': '−', '<>': '≠', '<=': '≤', '>=': '≥' };

/**
 * A formula in words, its readings said by `readingText`. Sentences within it stand in parentheses.
 */
export function wordFormula(
  formula: Formula,
  lang: Lang,
  readingText: (reading: FormulaReading) => string,
): string {
  function word(node: Formula, least: number, period: ReadingPeriod): string {
    const aggregate = aggregateOf(node);
    if (aggregate) return readingText(readingIn(aggregate.of, period, aggregate.by));
    switch (node.type) {
      case 'number':
        return formatNumber(node.value, lang, { decimals: Math.min(15, decimalsOf(node.value)) });
      case 'truth':
        return say(node.value ? describeWords.yes : describeWords.no, lang);
      case 'text':
        return say(describeWords.name, lang, { x: node.value });
      case 'missing':
        return say(describeWords.missing, lang);
      case 'reference':
        return readingText(readingIn(node, period));
      case 'unary':
        if (node.operator === 'not')
          return say(describeWords.not, lang, { x: word(node.operand, 0, period) });
        return within(precedence.negative, least, `−${word(node.operand, precedence.negative + 1, period)}`);
      case 'binary': {
        const { operator } = node;
        const own = precedence[operator];
        const left = word(node.left, isComparison(operator) ? own + 1 : own, period);
        const sign = operator === 'and' || operator === 'or' ? say(describeWords[operator], lang) : operator;
        return within(own, least, `${left} ${signs[sign] ?? sign} ${word(node.right, own + 1, period)}`);
      }
      case 'call':
        return call(node, least, period);
    }
  }

  function call(node: CallNode, least: number, period: ReadingPeriod): string {
    const [first, second, third] = node.arguments;
    if (!first) return `${node.function}()`;
    switch (node.function) {
      case 'previous':
      case 'at':
        return word(first, least, periodWithin(node, period));
      case 'if': {
        const part = (each: Formula | undefined) => (each ? word(each, 0, period) : '');
        return within(
          0,
          least,
          say(describeWords.if, lang, { a: part(first), b: part(second), c: part(third) }),
        );
      }
      case 'coalesce': {
        const parts = node.arguments.map((each) => word(each, 1, period));
        return within(
          0,
          least,
          parts.reduce((a, b) => say(describeWords.coalesce, lang, { a, b })),
        );
      }
      case 'round':
      case 'abs':
        return say(describeWords[node.function], lang, { x: word(first, precedence.negative, period) });
      default: {
        const parts = node.arguments.map((each) => word(each, 0, period)).join(', ');
        return within(0, least, say(describeWords[node.function], lang, { x: parts }));
      }
    }
  }

  return word(formula, 0, ownPeriod);
}

const within = (own: number, least: number, text: string): string => (own < least ? `(${text})` : text);
