import { describe, expect, test } from 'vitest';
import { indexLexicon } from '../../../lexicon/indexLexicon.ts';
import { standardLexicon } from '../../../lexicon/standardLexicon.data.ts';
import { contextOf } from '../../../sheet/ReadingContext.ts';
import { indicatorLines } from './indicatorLines.ts';

const context = contextOf({ lexicon: indexLexicon(standardLexicon), locale: 'fr' });

const shown = (text: string) =>
  indicatorLines(text, context).map(({ name, figures, unclear }) => [
    name,
    ...figures.map(({ field, figure, period }) => `${field} ${figure}${period ? ` @${period.end}` : ''}`),
    ...(unclear === undefined ? [] : [`? ${unclear}`]),
  ]);

describe('PR-19: figures inside an indicator are its baseline, its targets, its value, with their time', () => {
  test.each([
    [
      'Nombre de places : 12 en 2024, cible : 18 d’ici fin 2026',
      ['Nombre de places', 'baseline 12 @2024-12-31', 'target 18 @2026-12-31'],
    ],
    [
      'Share of children who read. Baseline: 40 %; target: 80 % by Dec 2026',
      ['Share of children who read', 'baseline 40 %', 'target 80 % @2026-12-31'],
    ],
    ['Taux de présence (cible : 80 %)', ['Taux de présence', 'target 80 %']],
    [
      'Référence : 12 places (2024) / Cible : 18 places (2026)',
      ['', 'baseline 12 places @2024-12-31', 'target 18 places @2026-12-31'],
    ],
    [
      'Nombre de places\nRéférence 2024 : 12\nCible 2026 : 18',
      ['Nombre de places', 'baseline 12 @2024-12-31', 'target 18 @2026-12-31'],
    ],
    [
      'Nombre de places (réf. 2024 : 12 ; cible 2026 : 18) ouvertes en crèche',
      ['Nombre de places ouvertes en crèche', 'baseline 12 @2024-12-31', 'target 18 @2026-12-31'],
    ],
    [
      '% de niños que comen tres veces. Línea de base: 35 % (2023). Meta: 60 % a finales de 2026',
      ['% de niños que comen tres veces', 'baseline 35 % @2023-12-31', 'target 60 % @2026-12-31'],
    ],
    [
      'Aantal plaatsen – nulmeting: 12 (2024) – streefwaarde: 18 tegen eind 2026',
      ['Aantal plaatsen', 'baseline 12 @2024-12-31', 'target 18 @2026-12-31'],
    ],
    [
      'Households served, target 1 250 by June 2027 (baseline 800 in 2024)',
      ['Households served', 'target 1 250 @2027-06-30', 'baseline 800 @2024-12-31'],
    ],
    [
      'Nombre de structures, cible de 15 en 2025 et 18 en 2026',
      ['Nombre de structures', 'target 15 @2025-12-31', 'target 18 @2026-12-31'],
    ],
    ['Places. Cible : à définir', ['Places', 'target à définir']],
    ['Places. Cible : 9 avant le 31 mars 2026', ['Places', 'target 9 @2026-03-31']],
    ['Places. Réalisé : 9 (T1 2025)', ['Places', 'actual 9 @2025-03-31']],
  ])('« %s »', (text, expected) => {
    expect(shown(text)).toEqual([expected]);
  });

  test.each([
    ['Places : 12 / 18', '12 / 18'],
    ['Socias activas 30 / 64', 'Socias activas 30 / 64'],
    ['Taux 40 % → 80 %', 'Taux 40 % → 80 %'],
    ['Taux : 80 %', '80 %'],
    ['Cible : 2026', 'Cible : 2026'],
    ['Meta: 64 antes de junio de 2026', 'Meta: 64 antes de junio de 2026'],
    ['Cible : 18 avant 2026', 'Cible : 18 avant 2026'],
    ['Cible : une salle par quartier avant 2026', 'Cible : une salle par quartier avant 2026'],
  ])('« %s » is not guessed, it stays as it is', (text, unclear) => {
    expect(shown(text)).toEqual([[text, `? ${unclear}`]]);
  });

  test('of two figures without a word of their own, only one older than the target is the baseline', () => {
    expect(shown('Places : 12, cible : 18')).toEqual([['Places : 12', 'target 18', '? 12']]);
    expect(shown('Places : 12 en 2027, cible : 18 en 2026')).toEqual([
      ['Places : 12 en 2027', 'target 18 @2026-12-31', '? 12 en 2027'],
    ]);
  });

  test.each([
    '70 % des familles citent une personne ressource',
    'Durée moyenne de participation ≥ 6 mois',
    'Nombre de communes cibles',
    'Taux d’occupation de 60 % à 85 %',
    'Enfants de 6 à 12 ans inscrits',
    'Mesuré deux fois par an : 2025, 2026',
  ])('« %s » is the name of an indicator and no more', (text) => {
    expect(shown(text)[0]?.[0]).toBe(text);
    expect(indicatorLines(text, context)[0]?.figures).toEqual([]);
  });

  test('several indicators of a cell keep their own', () => {
    expect(shown('Places ouvertes\nCible : 18\nTaux de présence ; cible : 80 %')).toEqual([
      ['Places ouvertes', 'target 18'],
      ['Taux de présence', 'target 80 %'],
    ]);
    expect(shown('Visites ; réunions ; cible : 4')).toEqual([['Visites'], ['réunions', 'target 4']]);
    expect(shown('Référence : 3')).toEqual([['', 'baseline 3']]);
  });
});
