import { columnAliases, plainColumns, wordedColumns } from './formColumns.data.ts';

/** What a header says: the column by the name that the standard has for it, in which language. */
export interface FormHeader {
  /** For example `relevant`, or the header as it is where the standard does not know it. */
  readonly column: string;
  /** The language as it is written, for example `Français (fr)`. */
  readonly language?: string;
  readonly isKnown: boolean;
}

const worded: ReadonlySet<string> = /* @__PURE__ */ new Set(wordedColumns);
const known: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'type',
  'name',
  ...wordedColumns,
  ...plainColumns,
]);
const nests = /^(?:bind|control|body|media)$/;

/**
 * Reads a header: `label::Français (fr)`, `bind:jr:constraintMsg`, `List Name`.
 * @param aliases other spellings; default those of the questions
 * @param own columns that a sheet knows beside those of the questions
 */
export function readHeader(
  header: string,
  aliases: ReadonlyMap<string, string> = columnAliases,
  own: readonly string[] = [],
): FormHeader {
  const tokens = tokensOf(header);
  const first = snake(tokens[0] ?? '');
  const takes = nests.test(first) && tokens.length > 1 ? 2 : 1;
  const key = takes === 2 ? `${first}::${snake(tokens[1] ?? '')}` : first;
  const column = aliases.get(key) ?? key;
  const language = tokens.slice(takes).join('::');
  const isKnown = own.includes(column) || known.has(column);
  if (!isKnown || (language !== '' && !worded.has(column))) return { column: header, isKnown: false };
  return { column, isKnown, ...(language === '' ? {} : { language }) };
}

/** The parts between colons, two or one; `jr:` belongs to the name behind it. */
function tokensOf(header: string): readonly string[] {
  const parts = header.split(header.includes('::') ? '::' : ':').map((part) => part.trim());
  const at = parts.indexOf('jr');
  return at === -1 ? parts : [...parts.slice(0, at), `jr:${parts[at + 1] ?? ''}`, ...parts.slice(at + 2)];
}

const snake = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '_');
