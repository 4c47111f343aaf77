import { expect, test } from 'vitest';
import { asksTwoThings } from './asksTwoThings.ts';

test.each([
  'Êtes-vous satisfait de l’accueil et des horaires ?',
  'L’accueil et les horaires vous conviennent-ils ?',
  'Trouvez-vous que l’atelier était utile et agréable ?',
  'L’équipe est-elle disponible et compétente ?',
  'L’accueil est-il chaleureux et les horaires vous conviennent-ils ?',
  'La qualité des repas ainsi que le prix vous conviennent-ils ?',
])('« %s » asks two things', (question) => expect(asksTwoThings(question, 'fr')).toBe(true));

test.each([
  'Êtes-vous satisfait de l’accueil ?',
  'Les parents et les enfants sont-ils bien accueillis ?',
  'Avez-vous entre 18 et 25 ans ?',
  'Combien d’adultes et d’enfants vivent chez vous ?',
  'Quels sont votre nom et votre prénom ?',
  'Qu’avez-vous pensé de l’accueil et des horaires ?',
  'Votre enfant dort-il bien la nuit ?',
  'Quel est le lien entre l’école et la maison ?',
  'Avez-vous un frère et une sœur ?',
  'Connaissez-vous vos droits et vos devoirs ?',
  'Venez-vous le matin et le soir ?',
])('« %s » asks one thing', (question) => expect(asksTwoThings(question, 'fr')).toBe(false));

test.each([
  'How satisfied are you with the welcome and the opening hours?',
  'Was the workshop useful and pleasant?',
  'Is the welcome warm and do the hours suit you?',
  'Are the rooms clean and are the hours convenient?',
  'Do you feel safe and respected?',
])('“%s” asks two things', (question) => expect(asksTwoThings(question, 'en')).toBe(true));

test.each([
  'How satisfied are you with the welcome?',
  'Are the parents and children made welcome?',
  'Are you between 18 and 25?',
  'What are your name and address?',
  'What did you think of the welcome and the opening hours?',
  'Do you know your rights and duties?',
])('“%s” asks one thing', (question) => expect(asksTwoThings(question, 'en')).toBe(false));
