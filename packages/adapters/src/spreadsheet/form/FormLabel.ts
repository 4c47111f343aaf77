/** What a text of a form asks for, where it is a label that is known. */
export interface FormLabel {
  /** Fields that the words name, without `form.`, the most telling first; a heading of a part is `part.…`. */
  readonly fields: readonly string[];
  /** The label as written, in one line, without its colon. */
  readonly name: string;
  /** The whole text of the label with its asides: « Objectif général (défini en amont …) ». */
  readonly whole: string;
  /** The number that the label bears behind it: « Sous-objectif 2 ». */
  readonly number?: string;
  /** What stands behind the label in the same cell. */
  readonly rest?: string;
  /** The text is the label, it starts with it, or the label stands inside a longer question. */
  readonly fit: 'exact' | 'leading' | 'within';
  /** The label ends in a colon or a question mark. */
  readonly asks: boolean;
}
