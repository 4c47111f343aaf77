import { pathwayHeaders } from '../record/pathways/pathwayHeaders.data.ts';
import { portfolioHeaders } from '../record/portfolio/portfolioHeaders.data.ts';
import type { Headers } from './joinHeaders.ts';

/** What stands over the columns of the lists of the field, kind by kind. */
export const recordHeaders: readonly Headers[] = [portfolioHeaders, pathwayHeaders];
