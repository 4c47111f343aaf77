import { expect, test } from 'vitest';
import { claimsCausation } from './claimsCausation.ts';

test.each([
  'Grâce à nos ateliers, les parents sont plus confiants.',
  'Le délai a baissé grâce au projet.',
  'Notre projet a réduit l’isolement des personnes âgées.',
  'L’accompagnement a permis à 12 familles de trouver un logement.',
  'Nous avons amélioré la santé des enfants du quartier.',
  'La hausse de la fréquentation est due à l’action de l’association.',
])('« %s » claims a cause', (text) => expect(claimsCausation(text, 'fr')).toBe(true));

test.each([
  'Le délai d’attente a reculé de 18 jours depuis juin.',
  'Les parents disent que nos ateliers ont renforcé leur confiance.',
  'Le projet a contribué à réduire l’isolement.',
  'Le projet n’a pas permis de réduire l’isolement.',
  'La baisse pourrait être due à notre action.',
  'Une famille a retrouvé un logement grâce à sa sœur.',
  'Grâce au soutien du fonds, nous avons pu engager une animatrice.',
  'Les ateliers du mercredi tombent pendant les démarches des familles.',
  'Le nombre d’ateliers a augmenté de 12 %.',
  'Est-ce grâce à nos ateliers ?',
])('« %s » claims none', (text) => expect(claimsCausation(text, 'fr')).toBe(false));

test.each([
  'Thanks to our workshops, parents are more confident.',
  'Our project has reduced loneliness.',
  'The training led to 12 jobs.',
  'We improved the health of children in the district.',
])('“%s” claims a cause', (text) => expect(claimsCausation(text, 'en')).toBe(true));

test.each([
  'The wait has fallen by 18 days since June.',
  'Parents say that our workshops have improved their confidence.',
  'The project contributed to less loneliness.',
  'The fall may be due to our project.',
  'Seven parents set up a committee.',
  'Workshops were cancelled because of the flu.',
  'The project did not reduce loneliness; our workshops have not improved it.',
])('“%s” claims none', (text) => expect(claimsCausation(text, 'en')).toBe(false));
