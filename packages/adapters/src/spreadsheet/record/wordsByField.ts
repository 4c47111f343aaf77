/** What of a column decides under which field its words go. */
interface FieldColumn {
  readonly column: { readonly field: string };
  readonly isCode: boolean;
  readonly isRepeated: boolean;
}

/** Texts by field. */
type ByField = Record<string, string>;

/** The words of one row by field, each with the cell that it was read in. */
export interface WordsByField {
  /** Of all columns but that of the code. */
  readonly text: ByField;
  readonly cells: ByField;
}

/**
 * Puts the words of one row under the fields of their columns.
 * @param texts by the place of the column; `undefined` where it holds none
 * @param cells where they were read, likewise
 * @param above the words of a row that fills the same columns: its objects are copied and filled anew, which costs a
 * third of making them
 */
export function wordsByField(
  columns: readonly FieldColumn[],
  texts: readonly (string | undefined)[],
  cells: readonly (string | undefined)[],
  above?: WordsByField,
): WordsByField {
  const words = above ? { text: { ...above.text }, cells: { ...above.cells } } : { text: {}, cells: {} };
  for (let place = 0; place < columns.length; place += 1) {
    const text = texts[place];
    if (text === undefined) continue;
    const { column, isCode, isRepeated } = columns[place] as FieldColumn;
    const { field } = column;
    if (!isCode) put(words.text, field, isRepeated ? below(words.text, field, text) : text);
    if (!isRepeated || !Object.hasOwn(words.cells, field)) put(words.cells, field, cells[place] ?? '');
  }
  return words;
}

/** Sets a field by its name, whatever a person called it. */
function put(object: ByField, field: string, value: string): void {
  if (field === '__proto__')
    Object.defineProperty(object, field, { value, enumerable: true, configurable: true, writable: true });
  else object[field] = value;
}

/** Several columns of one field are lines of one text. */
const below = (text: Readonly<ByField>, field: string, line: string): string =>
  Object.hasOwn(text, field) ? `${text[field]}\n${line}` : line;
