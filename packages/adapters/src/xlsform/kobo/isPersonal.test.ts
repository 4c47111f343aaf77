import { expect, test } from 'vitest';
import { isPersonal } from './isPersonal.ts';

test.each([
  ['nom', 'text', ''],
  ['nom', '', ''],
  ['prenom_enfant', 'text', ''],
  ['respondent_name', 'text', ''],
  ['phone_number', 'phone number', ''],
  ['tel', 'integer', ''],
  ['q7', 'text', 'What’s your family name?'],
  ['q8', 'text', { fr: 'Quel est votre nom ?' }],
  ['q9', 'date', 'Date de naissance'],
  ['q10', 'text', 'Name:'],
  ['q11', 'text', { en: 'x', fr: 'Nom et prénom' }],
  ['member_name', 'text', ''],
  ['interviewer_name', 'text', ''],
  ['where', 'geopoint', ''],
  ['face', 'image', ''],
  ['deviceid', 'deviceid', ''],
])('%s (%s) identifies people', (name, base, label) => {
  expect(isPersonal({ name, base, label })).toBe(true);
});

test.each([
  ['restaurant_name', 'text', 'Restaurant name'],
  ['nom_creche', 'text', 'Nom de la crèche'],
  ['village_name', 'text', ''],
  ['address_known', 'select_one', 'Do you know your address?'],
  ['place', 'text', 'Name of the village'],
  ['head_count', 'integer', ''],
  ['age', 'integer', 'How old are you?'],
  ['nombre_enfants', 'integer', 'Nombre d’enfants'],
  ['comment', 'text', 'Autre chose à dire ?'],
])('%s (%s) does not', (name, base, label) => {
  expect(isPersonal({ name, base, label })).toBe(false);
});
