import type { Messages } from '../issue/Messages.ts';
import type { Rule } from './Rule.ts';

/**
 * The words of rules, by code, as `formatIssue` takes them.
 * @example
 * ```ts
 * import { ruleMessages, targetNoBaseline } from '@jalon/core/check';
 * Object.keys(ruleMessages([targetNoBaseline])); // => ['target/no-baseline']
 * ```
 */
export const ruleMessages = (rules: readonly Pick<Rule, 'code' | 'words'>[]): Messages =>
  Object.fromEntries(rules.map(({ code, words }) => [code, words]));
