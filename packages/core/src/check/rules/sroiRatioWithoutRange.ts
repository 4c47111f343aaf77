import type { Rule } from '../Rule.ts';

/** How much depends on guesses? */
export const sroiRatioWithoutRange: Rule = {
  code: 'sroi/ratio-without-range',
  severity: 'error',
  asks: { fr: 'Qu’est-ce qui dépend d’estimations ?', en: 'How much depends on guesses?' },
  words: {
    fr: 'Le ratio ({ratio}) est publié sans analyse de sensibilité.',
    en: 'The ratio ({ratio}) is published without sensitivity analysis.',
  },
  find: function* ({ valuation }) {
    const { publishedRatio, sensitivity = [] } = valuation ?? {};
    // a case without its ratio is a plan, not an analysis
    if (publishedRatio !== undefined && !sensitivity.some(({ ratio }) => ratio !== undefined))
      yield {
        params: { ratio: publishedRatio },
        at: { in: 'dossier', pointer: '/valuation/publishedRatio' },
      };
  },
};
