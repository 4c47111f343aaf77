import { deriveReportSchema } from '../revision/deriveReportSchema.ts';
import { finalReview } from './finalReview.data.ts';

/**
 * The final review as partners see it: the same answers under the same ids, without what the team keeps to itself.
 * Source: account of a collective evaluation with structures of social life, Lot, France (2023), « donner à voir ».
 */
export const finalReviewForPartners = /* @__PURE__ */ deriveReportSchema(finalReview, {
  id: 'bilan-final-partenaires',
  version: '1.0.0',
  title: { fr: 'Bilan final, à donner à voir aux partenaires', en: 'Final review for partners' },
  description: {
    fr: 'Ce que l’action a apporté, montré à ceux qui l’ont rendue possible. Les mêmes réponses que le bilan final, sans ce qui reste dans l’équipe.',
    en: 'What the programme brought, shown to those who made it possible. The same answers as the final review, without what stays in the team.',
  },
  hide: ['team-learning', 'dysfunctions', 'feedback', 'decisions'],
  relabel: [
    {
      item: 'improvement-points',
      title: { fr: 'Ce que nous sommes en train d’améliorer', en: 'What we are improving' },
      help: {
        fr: 'Dire aussi ce qui n’est pas encore au point : un bilan sans réserve ne convainc pas.',
        en: 'Say also what is not there yet: a review without reserve convinces nobody.',
      },
    },
  ],
});
