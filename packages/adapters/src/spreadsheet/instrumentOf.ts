import type { AnswerScale, Instrument, InstrumentItem, IsoDay, LocalizedText, Wave } from '@jalon/core';
import { readableStem } from './import/readableStem.ts';
import { instrumentIdOf } from './import/register/instrumentIdOf.ts';
import { itemIds } from './import/register/itemIds.ts';
import { waveIdOf } from './import/register/waveIdOf.ts';
import type { ReadingScale, ReadingTable, ReadingValue } from './Reading.ts';

/** What {@link instrumentOf} is told beside the table. */
export interface InstrumentOfOptions {
  /** Id of the instrument; default from the title or the sheet. */
  readonly id?: string;
  /** What the team calls it; default the title or the sheet. */
  readonly name?: LocalizedText;
}

/**
 * The questionnaire that a table of answers shows: its questions with what they take for an answer, the scales that its
 * words were read by, its rounds with their days and the number of answers.
 * @param table a table of the kind `survey-responses`
 * @example
 * ```ts
 * import { instrumentOf, readTables } from '@jalon/adapters/spreadsheet';
 * import { readCsvSheet } from '@jalon/adapters/csv';
 * const answers = "Code famille;Vague;Q1. Je me sens à l'aise;Q2. Note de 0 à 10\nF01;T0;Plutôt d'accord;7\nF02;T0;Pas d'accord du tout;5\nF03;T0;Tout à fait d'accord;8\n";
 * const { value: workbook } = readCsvSheet(answers);
 * const [table] = readTables(workbook ?? { source: { format: 'csv' }, sheets: [] }).tables;
 * const items = table ? instrumentOf(table, { id: 'parents' }).items : [];
 * items.map(({ id, kind }) => [id, kind]); // => [['q1', 'scale'], ['q2', 'number']]
 * ```
 */
export function instrumentOf(table: ReadingTable, options: InstrumentOfOptions = {}): Instrument {
  const title = table.meta.title ?? table.sheet;
  const ids = itemIds(table);
  const scales = new Map<string, AnswerScale>();
  const items = [...ids].map(([field, id]): InstrumentItem => {
    const values = table.rows.flatMap((row) => row.values.filter((value) => value.field === field));
    const scale = scaleOf(table, field, id, values);
    if (scale) scales.set(scale.id, scale);
    const text = table.headers && Object.hasOwn(table.headers, field) ? table.headers[field] : undefined;
    return {
      id,
      text: text?.replace(/\s+/gu, ' ').trim() || field,
      kind: kindOf(table, field, values),
      ...(scale ? { scale: scale.id } : {}),
    };
  });
  return {
    id: options.id ?? instrumentIdOf(table),
    name: options.name ?? title,
    kind: 'questionnaire',
    items,
    scales: [...scales.values()],
    waves: wavesOf(table),
    codebook: [],
  };
}

function kindOf(
  { scales = {} }: ReadingTable,
  field: string,
  values: readonly ReadingValue[],
): InstrumentItem['kind'] {
  if (Object.hasOwn(scales, field)) return 'scale';
  if (values.some(({ items }) => items !== undefined)) return 'multiple-choice';
  if (values.some(({ value }) => value !== undefined)) return 'number';
  if (values.some(({ answer }) => answer !== undefined)) return 'yes-no';
  if (values.some(({ code }) => code !== undefined)) return 'choice';
  return values.some(({ period, at }) => period !== undefined || at !== undefined) ? 'date' : 'text';
}

/** The answers that a question offers: the steps of its scale, or what was chosen. */
function scaleOf(
  { scales = {} }: ReadingTable,
  field: string,
  id: string,
  values: readonly ReadingValue[],
): AnswerScale | undefined {
  const own = Object.hasOwn(scales, field) ? scales[field] : undefined;
  if (own) return { id: readableStem('scale', own.id), options: stepsOf(own.id, Object.values(scales)) };
  const chosen = new Map<string, string>();
  for (const { items = [], code, written } of values) {
    for (const item of items) chosen.set(item, item);
    if (code !== undefined && !chosen.has(code)) chosen.set(code, written ?? code);
  }
  if (chosen.size === 0) return undefined;
  const options = [...chosen].map(([code, label]) => ({ code, label }));
  return { id: readableStem('scale', `answers-${id}`), options };
}

/** All steps of a scale, the lowest first, in the first words that the table has for each; one that nobody chose has none. */
function stepsOf(id: string, scales: readonly ReadingScale[]): AnswerScale['options'] {
  const words = new Map<number, string>();
  for (const { id: own, levels } of scales) {
    if (own !== id) continue;
    for (const { value, word } of levels) if (!words.has(value)) words.set(value, word);
  }
  const steps = Number(/\.(\d{1,2})$/.exec(id)?.[1] ?? 0);
  for (let step = 1; step <= steps; step += 1) if (!words.has(step)) words.set(step, String(step));
  return [...words].sort(([a], [b]) => a - b).map(([value, label]) => ({ code: String(value), label }));
}

/** The rounds that the answers are dated in. */
function wavesOf({ rows }: ReadingTable): readonly Wave[] {
  const found = new Map<string, { readonly label: string; readonly days: IsoDay[]; answered: number }>();
  for (const row of rows) {
    const wave = waveIdOf(row);
    if (!wave) continue;
    const known = found.get(wave.id) ?? { label: wave.label, days: [], answered: 0 };
    found.set(wave.id, known);
    known.answered += 1;
    const day = row.values.find(({ field }) => field === 'stamp')?.at?.slice(0, 10);
    if (day) known.days.push(day);
  }
  return [...found].flatMap(([id, { label, days, answered }]): readonly Wave[] => {
    const [start, end] = [days.toSorted()[0], days.toSorted().at(-1)];
    return start && end ? [{ id, label, period: { start, end }, answered }] : [];
  });
}
