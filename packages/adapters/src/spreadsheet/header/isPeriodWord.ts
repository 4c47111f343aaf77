import { wordKey } from '../lexicon/wordKey.ts';

/** Whether a header says only that periods stand in its row or column: « Mois », "Quarter". */
export const isPeriodWord = (header: string): boolean => words.has(wordKey(header));

const words: ReadonlySet<string> = new Set(
  [
    ...['Mois', 'Trimestre', 'Semestre', 'Année', 'Période', 'Semaine', 'Date', 'Exercice'],
    ...['Month', 'Quarter', 'Year', 'Period', 'Week', 'Semester'],
    ...['Mes', 'Año', 'Período', 'Periodo', 'Semana', 'Fecha'],
    ...['Maand', 'Kwartaal', 'Jaar', 'Periode', 'Week', 'Datum'],
  ].map(wordKey),
);
