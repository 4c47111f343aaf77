/** What stands in a cell of a category or a place where a row is about all of them. */
export const wholeWords: readonly string[] = [
  'total',
  'totaux',
  'ensemble',
  'tous',
  'toutes',
  'all',
  'both',
  'overall',
  'todos',
  'todas',
  'totaal',
  'alle',
];
