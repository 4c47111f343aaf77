import type { SupportStep } from '../portfolio/Support.ts';
import type { Preset } from './Preset.ts';

/** The three steps of a support in evaluation; the portfolio renames them as it likes. */
export const support3: Preset<SupportStep> = {
  id: 'support-3',
  title: { fr: 'Accompagner en trois étapes', en: 'Supporting in three steps' },
  source: 'Practice of support programmes in evaluation for early-childhood associations in Brussels',
  content: [
    { id: 'frame', name: { fr: 'Cadrer et questionner', en: 'Frame with a question' } },
    { id: 'collect', name: { fr: 'Collecter', en: 'Collect' } },
    { id: 'analyse', name: { fr: 'Analyser et valoriser', en: 'Analyse, then tell' } },
  ],
};
