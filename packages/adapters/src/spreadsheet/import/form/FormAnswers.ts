import type { ReadingRow, ReadingTable, ReadingValue } from '../../Reading.ts';
import type { RowSource } from '../RowSource.ts';

/** An answer of a form with its row. */
export interface PlacedAnswer {
  readonly source: RowSource;
  readonly value: ReadingValue;
}

/** The answers of a report form by what they are asked for. */
export class FormAnswers {
  readonly #byField = new Map<string, PlacedAnswer[]>();
  readonly #used = new Set<string>();

  constructor(table: ReadingTable, file: string | undefined) {
    for (const row of table.rows) {
      const source: RowSource = { table, row, ...(file === undefined ? {} : { file }) };
      for (const value of row.values) {
        if (value.state === 'empty') continue;
        this.#byField.set(value.field, [...(this.#byField.get(value.field) ?? []), { source, value }]);
      }
    }
  }

  all(field: string): readonly PlacedAnswer[] {
    this.#used.add(field);
    return this.#byField.get(field) ?? [];
  }

  first(field: string): PlacedAnswer | undefined {
    return this.all(field).find(({ value }) => value.state === undefined);
  }

  /** The words of an answer. */
  words(field: string): string | undefined {
    const found = this.first(field);
    return found && (wordsIn(found.source.row, found.value) || undefined);
  }

  /** What an answer lists. */
  items(field: string): readonly { readonly text: string; readonly source: RowSource }[] {
    return this.all(field).flatMap(({ source, value }) =>
      value.state === undefined
        ? (value.items ?? [wordsIn(source.row, value)])
            .filter((text) => text !== '')
            .map((text) => ({ text, source }))
        : [],
    );
  }

  /** Answers that nobody asked for: the model has no place for them. */
  unused(): readonly PlacedAnswer[] {
    return [...this.#byField].flatMap(([field, [first]]) => (this.#used.has(field) || !first ? [] : [first]));
  }
}

const wordsIn = ({ text }: ReadingRow, { written }: ReadingValue): string =>
  (written ?? text['value'] ?? '').trim();
