import { figureHeaders } from '../spreadsheet/lexicon/figureHeaders.data.ts';
import type { WordList } from '../spreadsheet/lexicon/Lexicon.ts';
import { pooledHeaders } from '../spreadsheet/record/pooled/pooledHeaders.data.ts';
import type { ObservationField } from './ObservationColumn.ts';

/** The words of all languages, those first that stand first in theirs. */
const wordsOf = (words: WordList): readonly string[] => {
  const lists = Object.values(words);
  const most = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: most }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
};

const codes = wordsOf(figureHeaders.code);

/**
 * What stands over a column of a long table, in French, English, Spanish and Dutch; the more telling first. It is what
 * the lexicon says of such columns, with some words that say a place or a figure only where one row is one observation.
 */
export const longTableWords: readonly {
  readonly field: ObservationField;
  readonly dimension?: string;
  readonly words: readonly string[];
}[] = [
  // « Code indicateur » beside « Code », which may be of anything; « # » counts rows
  { field: 'indicator', words: codes.filter((word) => /indica/i.test(word)) },
  { field: 'indicator', words: codes.filter((word) => word !== '#') },
  {
    field: 'indicator',
    words: [...wordsOf(figureHeaders['indicator.name']), ...wordsOf(pooledHeaders['indicator.name'])],
  },
  { field: 'period', words: wordsOf(pooledHeaders['reported-period']) },
  { field: 'start', words: [...wordsOf(figureHeaders.start), 'Begindatum'] },
  { field: 'end', words: [...wordsOf(figureHeaders.end), 'To'] },
  {
    field: 'value',
    words: [...wordsOf(pooledHeaders.value), 'Réalisation', 'Donnée', 'Achieved', 'Realizado'],
  },
  { field: 'unit', words: wordsOf(figureHeaders.unit) },
  { field: 'numerator', words: ['Numérateur', 'Numerator', 'Numerador', 'Teller'] },
  { field: 'denominator', words: ['Dénominateur', 'Denominator', 'Denominador', 'Noemer'] },
  {
    field: 'n',
    words: ['n', 'Effectif', 'Base', 'Répondants', 'Sample size', 'Respondents', 'Aantal respondenten'],
  },
  { field: 'organisation', words: wordsOf(figureHeaders.organisation) },
  {
    field: 'place',
    words: [
      ...wordsOf(figureHeaders.place),
      ...['Ville', 'Département', 'Pays', 'Place', 'Town', 'Country', 'Lugar', 'País', 'Plaats', 'Site'],
    ],
  },
  // « Site » is a partner only where another column is the place
  { field: 'organisation', words: wordsOf(pooledHeaders.partner) },
  { field: 'category', dimension: 'sex', words: wordsOf(figureHeaders.sex) },
  { field: 'category', dimension: 'gender', words: wordsOf(figureHeaders.gender) },
  { field: 'category', dimension: 'age', words: wordsOf(figureHeaders.age) },
  { field: 'comment', words: wordsOf(figureHeaders.comment) },
];
