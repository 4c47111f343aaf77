/**
 * The life of a report schema: its versions, its variants, reports carried from one to another.
 * @module
 */
import type { Json, Lang, Words } from '@jalon/core';

/** Which part of a semantic version has to rise. */
export type SemverLevel = 'major' | 'minor' | 'patch';

/**
 * What became of a part of a schema. `tightened` asks for more than before, `loosened` for less, `relabelled` says the
 * same otherwise, `changed` is any other difference.
 */
export type SchemaChangeKind =
  | 'added'
  | 'removed'
  | 'renamed'
  | 'moved'
  | 'retyped'
  | 'tightened'
  | 'loosened'
  | 'relabelled'
  | 'changed';

/** The part of a schema that a change is about. */
export interface ChangedPart {
  readonly of: 'schema' | 'section' | 'item' | 'option' | 'column' | 'row';
  /** Id of the schema, section, item or column, in the newer schema where both have it; the code of an option or row. */
  readonly id: string;
  /** The item that an option, a column or a row belongs to. */
  readonly item?: string;
  /** The column that an option belongs to, where it is one of a table. */
  readonly column?: string;
  readonly title: Words;
}

/** One difference between two schemas. */
export interface SchemaChange extends ChangedPart {
  readonly change: SchemaChangeKind;
  /** The least part of the version that has to rise because of it. */
  readonly level: SemverLevel;
  /** JSON pointer into the newer schema; into the older one for what was removed. */
  readonly path: string;
  /** What changed inside the part, for example `rules/count/min`; absent where it is the part as a whole. */
  readonly field?: string;
  /** The language of a text that was relabelled. */
  readonly lang?: Lang;
  /** What stood there before; absent where nothing did. */
  readonly from?: Json;
  /** What stands there now; absent where nothing does. */
  readonly to?: Json;
  /** The change as a sentence in each language. */
  readonly words: Words;
}

/** Every difference between two schemas, with the level of them all. */
export interface SchemaDiff {
  /** The highest level of the changes; `none` where nothing changed. */
  readonly level: SemverLevel | 'none';
  readonly changes: readonly SchemaChange[];
}
