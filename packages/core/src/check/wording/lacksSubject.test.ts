import { expect, test } from 'vitest';
import { lacksSubject } from './lacksSubject.ts';

test.each([
  ['fr', 'Meilleure confiance'],
  ['fr', 'Amélioration du bien-être'],
  ['fr', 'Augmentation de l’estime de soi'],
  ['fr', 'Plus d’autonomie'],
  ['fr', 'L’amélioration de la santé'],
  ['fr', 'Cohésion sociale renforcée'],
  ['en', 'Improved wellbeing'],
  ['en', 'Increased confidence'],
  ['en', 'Reduction of loneliness'],
] as const)('%s: “%s” names nobody', (lang, text) => expect(lacksSubject(text, lang)).toBe(true));

test.each([
  ['fr', 'Les parents osent demander de l’aide'],
  ['fr', 'Amélioration du bien-être des parents'],
  ['fr', 'Amélioration de la santé des aînés'],
  ['fr', 'Amélioration de la santé des Peuls'],
  ['fr', 'Meilleure confiance chez les mères'],
  ['fr', 'Moins de violence dans le quartier'],
  ['fr', 'Meilleure santé familiale'],
  ['fr', 'On ose demander de l’aide'],
  ['fr', 'La rivière est plus propre'],
  ['en', 'Parents dare to ask for help'],
  ['en', 'Improved parental confidence'],
  ['en', 'Improved wellbeing of the Peul'],
  ['en', 'Better wellbeing among older people'],
  ['en', 'The river is cleaner'],
] as const)('%s: “%s” names someone, or is not of that form', (lang, text) =>
  expect(lacksSubject(text, lang)).toBe(false),
);
