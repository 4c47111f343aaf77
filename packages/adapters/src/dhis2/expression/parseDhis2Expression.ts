import type { Checked, Issue } from '@jalon/core';
import type { Dhis2Expression, Dhis2Operator } from './Dhis2Expression.ts';
import { expressionIssue } from './expressionIssue.ts';
import { operatorPrecedence, operatorWords, unaryPrecedence } from './operatorPrecedence.data.ts';
import { type ExpressionToken, readExpressionToken } from './readExpressionToken.ts';

/** Characters and levels beyond which nothing is read: no indicator that a person wrote is near them. */
const longest = 20_000;
const deepest = 180;
/** Levels of a chain of additions after which another one is begun, where the whole would be too deep. */
const shortened = 64;

/** A part with its levels: a chain of additions is as deep as it is long. */
interface Part {
  readonly node: Dhis2Expression;
  readonly depth: number;
}

class Stop extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.code);
    this.issue = issue;
  }
}

/**
 * Reads the expression of a DHIS2 indicator into a tree, or says at which character it cannot be read.
 * @param text a numerator or denominator; hostile text is answered with an issue
 * @example
 * ```ts
 * import { parseDhis2Expression } from '@jalon/adapters/dhis2';
 * parseDhis2Expression('#{fbfJHSPpUQD} / 2').value?.type; // => 'binary'
 * parseDhis2Expression('#{fbfJHSPpUQD} / / 2').issues[0]?.at; // => { in: 'text', line: 1, column: 18 }
 * ```
 */
export function parseDhis2Expression(text: string): Checked<Dhis2Expression> {
  if (text.length > longest)
    return { issues: [expressionIssue('too-long', 1, { length: text.length, limit: longest })] };
  const whole = attempt(text, Number.POSITIVE_INFINITY);
  // indicators add up hundreds of values: such a chain is read as a sum of shorter ones
  return whole.issues[0]?.code === 'dhis2/expression-too-deep' ? attempt(text, shortened) : whole;
}

function attempt(text: string, tallest: number): Checked<Dhis2Expression> {
  try {
    return { value: parsed(text, tallest), issues: [] };
  } catch (reason) {
    if (reason instanceof Stop) return { issues: [reason.issue] };
    throw reason;
  }
}

function parsed(source: string, tallest: number): Dhis2Expression {
  let token: ExpressionToken = readExpressionToken(source, 0);
  let open = 0;
  const advance = () => {
    token = readExpressionToken(source, token.end);
  };
  const column = () => token.start + 1;
  const fail = (): never => {
    const found = source.slice(token.start, token.start + 20);
    throw new Stop(expressionIssue('malformed', column(), { found, text: source.slice(0, 200) }));
  };
  const isSymbol = (value: string) => token.type === 'symbol' && token.value === value;
  const expect = (value: string) => {
    if (!isSymbol(value)) fail();
    advance();
  };
  const made = (node: Dhis2Expression, ...parts: readonly Part[]): Part => {
    const depth = 1 + Math.max(0, ...parts.map((part) => part.depth));
    if (depth > deepest) throw new Stop(expressionIssue('too-deep', node.at, { limit: deepest }));
    return { node, depth };
  };

  function operator(): Dhis2Operator | undefined {
    if (token.type === 'name') {
      const word = Object.hasOwn(operatorWords, token.value) ? operatorWords[token.value] : undefined;
      return word === '!' ? undefined : word;
    }
    return token.type === 'symbol' && Object.hasOwn(operatorPrecedence, token.value)
      ? (token.value as Dhis2Operator)
      : undefined;
  }

  function expression(least: number): Part {
    open += 1;
    if (open > deepest) throw new Stop(expressionIssue('too-deep', column(), { limit: deepest }));
    let left = signed();
    let sums: readonly Part[] = [];
    for (let own = operator(); own && operatorPrecedence[own] >= least; own = operator()) {
      const at = column();
      if (operatorPrecedence[own] < operatorPrecedence['+']) [left, sums] = [summed([...sums, left]), []];
      advance();
      // a power is read from the right, all else from the left
      const right = expression(operatorPrecedence[own] + (own === '^' ? 0 : 1));
      if (own === '+' && left.depth >= tallest) [sums, left] = [[...sums, left], right];
      else left = binary(own, left, right, at);
    }
    open -= 1;
    return summed([...sums, left]);
  }

  const binary = (own: Dhis2Operator, left: Part, right: Part, at: number): Part =>
    made({ type: 'binary', operator: own, left: left.node, right: right.node, at }, left, right);

  /** A sum of sums, halved until each half is one. */
  function summed(parts: readonly Part[]): Part {
    const [first, ...more] = parts;
    if (!first || more.length === 0) return first ?? fail();
    const half = Math.ceil(parts.length / 2);
    const right = summed(parts.slice(half));
    return binary('+', summed(parts.slice(0, half)), right, right.node.at);
  }

  function signed(): Part {
    const at = column();
    const isNot = isSymbol('!') || (token.type === 'name' && token.value === 'not');
    if (!isNot && !isSymbol('-') && !isSymbol('+')) return modified();
    const sign = isNot ? '!' : isSymbol('-') ? '-' : '+';
    advance();
    const operand = expression(unaryPrecedence);
    return made({ type: 'unary', operator: sign, operand: operand.node, at }, operand);
  }

  function modified(): Part {
    let part = primary();
    while (token.type === 'modifier') {
      const { value } = token;
      const at = column();
      advance();
      const given = list();
      const of = part.node;
      const nodes = given.map(({ node }) => node);
      part = made({ type: 'modified', modifier: value, arguments: nodes, of, at }, part, ...given);
    }
    return part;
  }

  function list(): readonly Part[] {
    expect('(');
    const parts: Part[] = [];
    while (!isSymbol(')')) {
      if (parts.length > 0) expect(',');
      parts.push(expression(0));
    }
    advance();
    return parts;
  }

  function primary(): Part {
    const at = column();
    const own = token;
    if (isSymbol('(')) {
      advance();
      const inner = expression(0);
      expect(')');
      return inner;
    }
    if (own.type === 'end' || own.type === 'unknown' || own.type === 'symbol' || own.type === 'modifier')
      return fail();
    if (own.type === 'number' && !Number.isFinite(own.value)) return fail();
    advance();
    switch (own.type) {
      case 'number':
        return made({ type: 'number', value: own.value, at });
      case 'text':
        return made({ type: 'text', value: own.value, at });
      case 'calendar':
        return made({ type: 'calendar', value: own.value, at });
      case 'item':
        return made({ type: 'item', kind: own.kind, parts: own.body.split('.'), at });
      case 'name': {
        if (isSymbol('(')) {
          const given = list();
          const nodes = given.map(({ node }) => node);
          return made({ type: 'call', function: own.value, arguments: nodes, at }, ...given);
        }
        if (own.value === 'true' || own.value === 'false')
          return made({ type: 'truth', value: own.value === 'true', at });
        return made(own.value === 'null' ? { type: 'null', at } : { type: 'word', value: own.value, at });
      }
    }
  }

  const { node } = expression(0);
  return token.type === 'end' ? node : fail();
}
