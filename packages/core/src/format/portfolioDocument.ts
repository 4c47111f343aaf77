import { dossierVersion } from '../dossier/Dossier.ts';
import type { Portfolio } from '../portfolio/Portfolio.ts';
import { portfolioZodFormat } from '../portfolio/portfolio.format.ts';
import { migrations } from './migrateDocument.ts';
import type { DocumentFormat } from './parseDocument.ts';

/** How a portfolio is read and written. */
export const portfolioDocument: DocumentFormat<Portfolio> = {
  name: 'portfolio',
  words: { fr: 'portefeuille', en: 'portfolio' },
  format: portfolioZodFormat,
  version: dossierVersion,
  migrations,
};
