import type { Portfolio } from '../../portfolio/Portfolio.ts';
import type { Rule } from '../Rule.ts';
import { brokenReferences } from './faultsOfIds.ts';
import { portfolioLists, portfolioReferences } from './portfolioFields.data.ts';
import { referenceBroken } from './referenceBroken.ts';

/** Does what a portfolio cites exist? */
export const portfolioBrokenReference: Rule<Portfolio> = {
  code: 'portfolio/broken-reference',
  severity: 'error',
  asks: referenceBroken.asks,
  words: referenceBroken.words,
  find: (portfolio) => brokenReferences(portfolio, portfolioLists, portfolioReferences),
};
