import type { Checked } from '../issue/Checked.ts';
import type { Portfolio } from '../portfolio/Portfolio.ts';
import { parseDocument } from './parseDocument.ts';
import { portfolioDocument } from './portfolioDocument.ts';

/**
 * A portfolio from its JSON text or from parsed JSON: its form only, as with {@link parseDossier}.
 * @param source JSON text, or a parsed JSON value
 * @returns the portfolio with every collection present, or the issues that say what was found, expected, and where
 * @example
 * ```ts
 * import { parsePortfolio } from '@jalon/core/format';
 * const { value, issues } = parsePortfolio('{ "jalon": "1.0", "id": "demo", "title": "Demo" }');
 * value?.organisations; // => []
 * issues; // => []
 * ```
 */
export function parsePortfolio(source: unknown): Checked<Portfolio> {
  return parseDocument(source, portfolioDocument);
}
