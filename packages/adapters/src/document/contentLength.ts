import type { Inline } from '@jalon/report-schema';

/** Characters of a text in runs. */
export const contentLength = (content: readonly Inline[]): number =>
  content.reduce((sum, run) => sum + (typeof run === 'string' ? run : run.text).length, 0);
