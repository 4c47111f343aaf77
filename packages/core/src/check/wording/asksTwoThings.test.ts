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

// what others wrote, who had not read the words
test.each([
  ['fr', 'Ton tuteur t’a-t-il bien accueilli et expliqué le métier ?'],
  ['fr', 'À quel point l’atelier était-il clair et utile ?'],
  ['fr', 'Les salles sont-elles propres et bien chauffées ?'],
  ['fr', 'Avez-vous appris de nouvelles recettes et les cuisinez-vous chez vous ?'],
  ['fr', 'Êtes-vous content du repas ainsi que du service ?'],
  ['fr', 'L’animatrice vous a écouté et conseillé.'],
  ['fr', 'Je me sens plus confiant et moins seul.'],
  ['fr', 'Êtes-vous satisfait des repas et de l’ambiance ?'],
  ['fr', 'Je me sens plus calme et plus utile.'],
  ['en', 'How warm and dry is your home?'],
  ['en', 'Was the adviser polite, and did you understand the plan?'],
  ['en', 'The course was useful and well organised.'],
  ['en', 'I feel more confident and less alone.'],
  ['en', 'Did you learn new recipes and do you cook them at home?'],
  ['en', 'Staff listened to me and gave good advice.'],
  ['en', 'How would you rate the food and the service?'],
  ['en', 'Are the staff friendly and helpful?'],
  ['en', 'How clear and useful was the leaflet?'],
  ['en', 'I feel more able and more hopeful.'],
] as const)('%s: “%s” is found as well', (lang, text) => expect(asksTwoThings(text, lang)).toBe(true));

test.each([
  ['fr', 'Combien de fois avez-vous lu ou raconté une histoire ?'],
  ['fr', 'Êtes-vous à l’aise avec la lecture ?'],
  ['fr', 'Habitez-vous seul ou en couple ?'],
  ['fr', 'Vos frères et sœurs viennent-ils aussi ?'],
  ['fr', 'Quel jour et à quelle heure venez-vous ?'],
  ['fr', 'Avez-vous des enfants et des petits-enfants ?'],
  ['fr', 'Quel est votre âge ?'],
  ['en', 'How many times did you read or tell a story?'],
  ['en', 'Do your brothers and sisters come too?'],
  ['en', 'How often do you come and go by bus?'],
  ['en', 'Do you live alone?'],
  ['en', 'On which day and at what time do you come?'],
  ['en', 'How old are your son and daughter?'],
  ['en', 'How safe do you feel at night?'],
  ['en', 'Do you have sons and daughters?'],
  ['en', 'When do you arrive and leave?'],
  ['en', 'How often do you call friends and family?'],
] as const)('%s: “%s” is left alone', (lang, text) => expect(asksTwoThings(text, lang)).toBe(false));
