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

// what others wrote, who had not read the words
test.each([
  ['fr', 'Nombre de stages signés (objectif : 45 par an)'],
  ['fr', 'Doubler le nombre de bénévoles'],
  ['fr', '100 familles logées'],
  ['fr', '3 jeunes sur 4 trouvent un emploi'],
  ['fr', 'Deux tiers des élèves lisent couramment'],
  ['fr', 'Nombre de visites : 300 en 2025'],
  ['fr', 'Passer de 20 à 40 places'],
  ['fr', 'Minimum 12 ateliers par an'],
  ['fr', 'Cible de 60 familles suivies'],
  ['fr', 'La moitié des participants trouvent un emploi'],
  ['fr', 'Au moins 50 jeunes accompagnés'],
  ['fr', '90 % de présence aux ateliers'],
  ['fr', 'Atteindre 30 bénévoles'],
  ['fr', 'Nombre d’inscrits (cible : 120)'],
  ['fr', 'Réduire de 20 % les absences'],
  ['fr', 'Tripler les dons'],
  ['en', 'Target: 45 placements a year'],
  ['en', 'Double the number of volunteers'],
  ['en', '100 families rehoused'],
  ['en', '3 in 4 young people find work'],
  ['en', 'Two thirds of pupils read fluently'],
  ['en', 'Number of placements (target 45)'],
  ['en', 'Half of participants find a job'],
  ['en', 'No fewer than 12 workshops'],
  ['en', 'From 20 to 40 places'],
  ['en', 'At least 50 young people supported'],
  ['en', 'Reach 30 volunteers'],
  ['en', 'Enrolments (target: 120)'],
  ['en', 'Reduce absences by 20%'],
  ['en', 'One hundred homes insulated by 2026'],
] as const)('%s: “%s” is found as well', (lang, text) =>
  expect(holdsTarget(text, lang, { targets: [], unit: '' })).toBe(true),
);

test.each([
  ['fr', 'Enfants de 3 à 6 ans inscrits'],
  ['fr', 'Part des jeunes en emploi à 12 mois'],
  ['fr', 'Familles de 4 enfants et plus'],
  ['fr', 'Élèves ayant lu 10 livres'],
  ['fr', 'Taux de retour sous 48 heures'],
  ['fr', 'Nombre de nuits sous 19 °C'],
  ['fr', 'Nombre de familles ayant un objectif écrit'],
  ['fr', 'Atteinte des objectifs individuels'],
  ['fr', 'Part des cibles atteintes'],
  ['fr', 'Jeunes de moins de 25 ans accompagnés'],
  ['fr', 'Taux de présence à 3 mois'],
  ['fr', 'Nombre de familles de 3 personnes'],
  ['fr', 'Appels traités en 2 jours'],
  ['en', 'Children aged 3 to 6 enrolled'],
  ['en', 'Households with 4 children or more'],
  ['en', 'Pupils who read 10 books'],
  ['en', 'Nights below 19 °C'],
  ['en', 'Share of personal goals met'],
  ['en', 'Number of target schools reached'],
  ['en', 'Half-day sessions attended'],
  ['en', 'Calls answered within 48 hours'],
  ['en', 'Young people under 25 supported'],
  ['en', 'Attendance after 3 months'],
  ['en', 'Families of 3'],
  ['en', 'Calls answered in 2 days'],
] as const)('%s: “%s” is left alone', (lang, text) =>
  expect(holdsTarget(text, lang, { targets: [], unit: '' })).toBe(false),
);
