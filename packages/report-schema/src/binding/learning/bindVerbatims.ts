import { attributionOf } from '@jalon/core';
import type { ListAnswer, QuoteEntry } from '../../schema/Answers.ts';
import type { Binder, Origin } from '../Binder.ts';
import { inEachLanguage } from '../textCells.ts';

/** What people said, where they agreed to be quoted and have not withdrawn by the day. */
export const bindVerbatims: Binder = ({ learning, organisations }, { asOf }) => {
  const entries: QuoteEntry[] = [];
  const origins: Origin[] = [];
  for (const [index, verbatim] of learning.verbatims.entries()) {
    const attribution = inEachLanguage((lang) => attributionOf(verbatim, { lang, organisations, asOf }));
    if (attribution === undefined) continue;
    origins.push({ path: `/entries/${entries.length}`, pointer: `/learning/verbatims/${index}` });
    entries.push({ id: verbatim.id, text: verbatim.text, attribution });
  }
  if (entries.length === 0) return undefined;
  return { answer: { entries } satisfies ListAnswer<QuoteEntry>, origins };
};
