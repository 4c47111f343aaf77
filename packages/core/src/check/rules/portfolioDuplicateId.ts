import type { Portfolio } from '../../portfolio/Portfolio.ts';
import type { Rule } from '../Rule.ts';
import { duplicateIds } from './faultsOfIds.ts';
import { portfolioLists } from './portfolioFields.data.ts';
import { referenceDuplicateId } from './referenceDuplicateId.ts';

/** Do two things of a portfolio bear one name? */
export const portfolioDuplicateId: Rule<Portfolio> = {
  code: 'portfolio/duplicate-id',
  severity: 'error',
  asks: referenceDuplicateId.asks,
  words: referenceDuplicateId.words,
  find: (portfolio) => duplicateIds(portfolio, portfolioLists),
};
