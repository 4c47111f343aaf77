import { expect, test } from 'vitest';
import { holdsTarget } from './holdsTarget.ts';

const holds = (lang: 'fr' | 'en', text: string, targets: number[] = [], unit = 'personnes') =>
  holdsTarget(text, lang, { targets, unit });

test.each([
  ['fr', '80 % des parents se disent confiants'],
  ['fr', 'Au moins 60 familles accompagnées'],
  ['fr', 'Atteindre 20 places'],
  ['fr', 'Augmentation de 10 % de la fréquentation'],
  ['fr', 'Nombre de places ouvertes d’ici fin 2026'],
  ['en', '80% of parents feel confident'],
  ['en', 'At least 60 families supported'],
  ['en', 'Reduce the wait to 20 days'],
  ['en', 'Share of parents in work by 2026'],
] as const)('%s: “%s” does', (lang, text) => expect(holds(lang, text, [], '')).toBe(true));

test('so does a name with the unit counted, or with the number that is agreed', () => {
  expect(holds('fr', '60 familles accompagnées', [], 'familles')).toBe(true);
  expect(holds('fr', 'Nombre de places ouvertes : 20', [20], 'places')).toBe(true);
  expect(holds('fr', 'Parents confiants : 75 %', [0.75], 'ratio')).toBe(true);
  expect(holds('en', 'Recycled tonnes, 1 250', [1250], 't')).toBe(true);
});

test.each([
  ['fr', 'Nombre d’enfants de moins de 3 ans accueillis', [3]],
  ['fr', 'Familles rencontrées au moins trois fois', [3]],
  ['fr', 'Familles rencontrées au moins 3 fois', [3]],
  ['fr', 'Jeunes de 16 à 25 ans en emploi', [25]],
  ['fr', '18-25 ans en emploi', [25]],
  ['fr', 'Score moyen de confiance sur 10', [10]],
  ['fr', 'Note ≥ 7/10', [7]],
  ['fr', 'Taux d’emploi à 6 mois', [6]],
  ['fr', 'Élèves ayant au moins 80 % de présence', [0.8]],
  ['fr', 'Première inscription en 2024', [60]],
  ['fr', '1re inscription', [1]],
  ['fr', 'Ménages vivant avec moins de 2 € par jour', [2]],
  ['fr', 'Nombre de familles accompagnées', [60]],
  ['fr', 'Délai de réponse dans les 24 heures', [24]],
  ['fr', '1.2 Nombre de places', [2]],
  ['en', 'Children under 3 in care', [3]],
  ['en', 'Families met at least 3 times', [3]],
  ['en', 'Young people aged 16 to 25 in work', [25]],
  ['en', 'Mean score out of 10', [10]],
  ['en', 'In work after 6 months', [6]],
] as const)('%s: “%s” does not', (lang, text, targets) =>
  expect(holds(lang, text, [...targets])).toBe(false),
);
