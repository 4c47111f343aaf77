// The table of every field of the three documents, written from their JSON Schemas. `--write` renews it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { root } from './doors.mjs';

/** The page, by its path from the root of the repository. */
export const fieldsPath = 'docs/format/fields.md';

/** As much of a JSON Schema as ours use. */
interface Schema {
  readonly description?: string;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly required?: readonly string[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const documents = ['dossier', 'portfolio', 'register'] as const;

const schemaOf = (name: (typeof documents)[number]): Schema =>
  JSON.parse(readFileSync(`${root}/packages/core/schemas/${name}.schema.json`, 'utf8'));

/** Shapes that so many fields have that their sentence would only be noise beside each. */
const basics: ReadonlySet<string> = new Set(['Id', 'IsoDay', 'LocalizedText', 'Extensions', 'Json']);

const introduction = `---
outline: [2, 3]
---

# Every field

Written from the JSON Schemas of the package: all fields of [the format](./index.md), by model, with their type and
whether they are required. A list that is not required may be left out; it then counts as empty. “Own code” marks an
open list: beside the codes shown it takes any \`namespace/code\` of yours. A field that is not listed here is a typo to
a program of Jalon, which refuses it and says where it stands.`;

/** Words of a comment as Markdown that a Vue page takes as text: code stays code, the rest is escaped. */
const prose = (words = ''): string =>
  words
    .split(/(`[^`]*`)/)
    .map((part) =>
      part.startsWith('`') ? part : part.replace(/[<>{}*_[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    )
    .join('')
    .replaceAll('|', '\\|');

const nameIn = (reference: string): string => reference.replace('#/$defs/', '');
const linkTo = (name: string): string => `[${name}](#${name.toLowerCase()})`;
const codes = (values: readonly (string | number)[]): string =>
  values.map((value) => `\`${value}\``).join(' · ');

function typeOf(schema: Schema): string {
  const { $ref, anyOf, items, additionalProperties, type } = schema;
  if ($ref) return linkTo(nameIn($ref));
  if (schema.enum) return codes(schema.enum);
  if (anyOf) return anyOf.map((option) => (isOwnCode(option) ? 'own code' : typeOf(option))).join(' · ');
  if (items) return `list of ${schema.minItems === undefined ? '' : `${schema.minItems} × `}${typeOf(items)}`;
  if (additionalProperties) return `object of ${typeOf(additionalProperties)}`;
  if (type === 'integer' || type === 'number') return numberType(schema);
  if (typeof type === 'object') return type.map((one) => typeOf({ type: one })).join(' · ');
  return { string: 'text', boolean: 'yes or no', null: 'null' }[type ?? ''] ?? 'anything';
}

const isOwnCode = ({ pattern }: Schema): boolean => pattern?.includes('\\/') ?? false;

function numberType({ type, minimum, maximum }: Schema): string {
  const word = type === 'integer' ? 'whole number' : 'number';
  const known = (limit: number | undefined) =>
    limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER;
  if (known(minimum) && known(maximum)) return `${word}, ${minimum} to ${maximum}`;
  return known(minimum) ? `${word}, from ${minimum}` : word;
}

/** What a field says of itself, or what its own type says where it says nothing. */
function meaningOf(
  { description, $ref = '', items }: Schema,
  types: Readonly<Record<string, Schema>>,
): string {
  const name = nameIn(items?.$ref ?? $ref);
  return prose(description ?? (basics.has(name) ? '' : types[name]?.description));
}

function tableOf(
  { properties = {}, required = [] }: Schema,
  types: Readonly<Record<string, Schema>>,
): string {
  const rows = Object.entries(properties).map(
    ([field, schema]) =>
      `| \`${field}\` | ${typeOf(schema)} | ${required.includes(field) ? 'yes' : ''} | ${meaningOf(schema, types)} |`,
  );
  return ['| field | type | required | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A type without fields, in words. */
function shapeOf(schema: Schema): string {
  if (schema.format === 'date') return 'text `YYYY-MM-DD`';
  return schema.pattern ? `text that matches \`${schema.pattern}\`` : typeOf(schema);
}

function sectionOf(name: string, schema: Schema, types: Readonly<Record<string, Schema>>): string {
  const body = schema.properties ? tableOf(schema, types) : `Type: ${shapeOf(schema)}.`;
  return [`### ${name}`, prose(schema.description), body].filter(Boolean).join('\n\n');
}

/** The page as the schemas have it now. */
export function fieldsPage(): string {
  const written = new Set<string>();
  const parts = documents.flatMap((document) => {
    const schema = schemaOf(document);
    const { $defs: types = {} } = schema;
    const own = Object.entries(types).filter(([name]) => !written.has(name));
    for (const [name] of own) written.add(name);
    const title = `${document[0]?.toUpperCase()}${document.slice(1)}`;
    return [
      `## ${title}\n\n${prose(schema.description)}\n\n${tableOf(schema, types)}`,
      ...own.map(([name, type]) => sectionOf(name, type, types)),
    ];
  });
  return `${[introduction, ...parts].join('\n\n')}\n`;
}

if (process.argv[1] === import.meta.filename && process.argv.includes('--write')) {
  mkdirSync(dirname(`${root}/${fieldsPath}`), { recursive: true });
  writeFileSync(`${root}/${fieldsPath}`, fieldsPage());
  console.log(`${fieldsPath} holds the fields of today`);
}
