import type { Lang } from '@jalon/core';

/** Where the documentation is read; a test compares it with package.json. */
export const repository = 'https://github.com/example/jalon';

/** The page of the documentation on a rule: why it matters, examples, how to mend. */
export const docsOf = (code: string, lang: Lang): string =>
  `${repository}/blob/main/docs/${lang === 'fr' ? 'fr/' : ''}checks/${code}.md`;
