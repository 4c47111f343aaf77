import type { Portfolio } from '../portfolio/Portfolio.ts';
import { portfolioDocument } from './portfolioDocument.ts';
import { serialiseDocument } from './serialiseDocument.ts';

/**
 * The JSON text of a portfolio, written as {@link serialiseDossier} writes a dossier: the same portfolio always gives the same
 * bytes.
 * @throws JalonError `invalid-argument` where the portfolio holds what JSON cannot: NaN, an instance of a class, itself
 * @example
 * ```ts
 * import { parsePortfolio, serialisePortfolio } from '@jalon/core/format';
 * const { value } = parsePortfolio({ jalon: '1.0', title: 'Demo', id: 'demo' });
 * value && serialisePortfolio(value);
 * // => '{\n  "jalon": "1.0",\n  "id": "demo",\n  "title": "Demo"\n}\n'
 * ```
 */
export function serialisePortfolio(portfolio: Portfolio): string {
  return serialiseDocument(portfolio, portfolioDocument);
}
