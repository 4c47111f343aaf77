import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifyingDetail } from './identifyingDetail.ts';

test.each([
  ['Appelez-moi au 06 12 34 56 78.', 'a telephone number'],
  ['Mon numéro : 0475/12.34.56', 'a telephone number'],
  ['You can call 020 7946 0958 any time.', 'a telephone number'],
  ['Écrivez-moi : +32 475 12 34 56.', 'a telephone number'],
  ['Écrivez à exemple@courriel.example.', 'an e-mail address'],
  ['J’habite 12 rue des Lilas.', 'a street address'],
  ['On se voit 3 bis, place de la République.', 'a street address'],
  ['J’habite rue des Lilas 12, au rez-de-chaussée.', 'a street address'],
  ['I live at 14 Invented Street.', 'a street address'],
  ['J’ai compris avec Ophélina, 34 ans, qui passait par là.', 'a first name with an age'],
  ['Ophélina, 34 ans, le dit aussi.', 'a first name with an age'],
  ['Mon petit Zéphyrin (8 ans) ose parler.', 'a first name with an age'],
  ['It helped Ophelina, aged 34, a lot.', 'a first name with an age'],
  ['Little Zephyrin (8) dares to speak.', 'a first name with an age'],
  ['C’est la maman de Zéphyrin qui m’a parlé du lieu.', 'a name'],
  ['Le papa d’Ophélina vient aussi.', 'a name'],
  ['Depuis, mon fils Zéphyrin dort mieux.', 'a name'],
  ['My daughter Ophelina sleeps better.', 'a name'],
  ['Zephyrin’s mum told me about it.', 'a name'],
  ['Mme Inventée m’a aidée.', 'a name'],
  ['Mon patron de la boulangerie Inventée m’a gardé.', 'a workplace by name'],
  ['I work at Zephyrin’s Bakery now.', 'a workplace by name'],
  ['Je suis arrivée le 12 mars 2019.', 'an exact date'],
  ['Depuis le 12/03/2019 je dors mieux.', 'an exact date'],
  ['I arrived on 12 March 2019.', 'an exact date'],
  ['I arrived on March 12th, 2019.', 'an exact date'],
])('%s', (text, expected) => expect(identifyingDetail(text)?.en).toBe(expected));

test.each([
  'Je n’ose plus dire que je n’y arrive pas.',
  'J’ai 34 ans et trois enfants.',
  'La maman de deux enfants que je suis respire enfin.',
  'Une maman de jumeaux m’a prise par la main.',
  'Il y a 3 places de crèche et 1 cours de français.',
  'On avait 2 cours par semaine, 12 rues plus loin.',
  'Mon patron m’a gardé dans son restaurant.',
  'J’ai fait mon stage dans une boulangerie. Elle était loin.',
  'Alors, 10 ans après, je reviens.',
  'Depuis, 3 ans ont passé.',
  'En Belgique, 18 ans, c’est la majorité.',
  'Depuis le 1er septembre 2023, la crèche ouvre à 7 h 30.',
  'En mars 2024 nous avons déménagé.',
  'Le samedi 8 mars, on a tous dansé.',
  'Cela coûte 1 200 euros par mois, 14 400 par an.',
  'De 9 h à 17 h, du 01.09 au 30.06.',
  'En 2023-2024, 12 familles sur 60 sont venues.',
  'Madame la directrice m’a écoutée ; Monsieur le maire aussi.',
  'J’ai vu la CAF, la PMI et le CPAS.',
  'Dans la rue, 12 enfants jouent.',
  'I am 34 and I have three children.',
  'At the centre, 12 mothers meet on Saturdays.',
  'In London, 34 families came.',
  'My son goes to nursery since the 1st of September 2023.',
  'She said it took 2 years and 300 pounds.',
  '',
])('« %s » names nobody', (text) => expect(identifyingDetail(text)).toBeUndefined());

test('never throws, and reads a long text in time that grows with it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      identifyingDetail(text);
    }),
  );
  for (const piece of ['0 1', 'Ab ', 'rue a', '12 Ab ', 'a@', '1.', '+3 ', 'Aa-Bb']) {
    expect(identifyingDetail(piece.repeat(20_000))).not.toBe(null);
  }
});
