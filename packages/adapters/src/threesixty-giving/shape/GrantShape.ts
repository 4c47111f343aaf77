/** What a single value of a grant is. */
export type LeafKind =
  | 'text'
  | 'number'
  /** A day, or a moment with its zone. */
  | 'day'
  /** A day, a month, a year, or a moment with its zone. */
  | 'partial-day'
  /** A moment with its zone. */
  | 'moment'
  | 'address'
  | 'yes-no';

/** Lists of codes that a value comes from; those marked in {@link LeafShape} as `schema` are part of the schema itself. */
export type CodeListName =
  | 'currency'
  | 'country'
  | 'individual-reason'
  | 'individual-purpose'
  | 'location-scope'
  | 'regrant-type';

/** A single value. */
export interface LeafShape {
  readonly is: LeafKind;
  readonly title: string;
  /** `null` may stand for it. */
  readonly nullable?: true;
  readonly codes?: CodeListName;
  /** The least number. */
  readonly least?: number;
  /** Several values in a list, which a cell holds with semicolons between them. */
  readonly many?: true;
}

/** An object with fields of its own. */
export interface ObjectShape {
  readonly is: 'object';
  readonly title: string;
  readonly fields: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** A list of objects. */
export interface ListShape {
  readonly is: 'list';
  readonly title: string;
  readonly of: ObjectShape;
  /** How many it holds at least. */
  readonly least?: number;
}

/** The structure of a part of a grant, with the titles that spreadsheets head its columns with. */
export type Shape = LeafShape | ObjectShape | ListShape;

/** The field of an object, whatever its name: names come from files. */
export const fieldOf = (shape: ObjectShape, name: string): Shape | undefined =>
  Object.hasOwn(shape.fields, name) ? shape.fields[name] : undefined;
