import type * as z from 'zod';
import type { Checked } from '../issue/Checked.ts';
import type { Issue } from '../issue/Issue.ts';
import { JalonError } from '../issue/JalonError.ts';
import type { Words } from '../text/LocalizedText.ts';
import { issuesFromZod, show } from './issuesFromZod.ts';
import { jsonFaults } from './jsonFaults.ts';
import { type Migration, migrateDocument } from './migrateDocument.ts';
import { keepUnknownFields } from './unknownFields.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A kind of document: the format that it is read and written in, and the words for it. */
export interface DocumentFormat<Model extends object> {
  readonly name: 'dossier' | 'portfolio' | 'register';
  readonly words: Words;
  readonly format: z.ZodType<Model>;
  /** The latest version that is read, `major.minor`. */
  readonly version: string;
  readonly migrations: readonly Migration[];
  /**
   * A list too long for zod: its field, and a reader that leaves to zod whatever something has to be said about.
   * `isOurs`: nobody else has the value, so that it need not be copied.
   */
  readonly long?: {
    readonly field: string;
    readonly read: (value: unknown, isOurs?: boolean) => object | undefined;
  };
}

/** A document from its JSON text or from parsed JSON, by its format. */
export function parseDocument<Model extends object>(
  source: unknown,
  kind: DocumentFormat<Model>,
): Checked<Model> {
  if (typeof source !== 'string') return safely(() => parseVersion(source, kind, false));
  let json: unknown;
  try {
    json = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refuse('format/not-json', { problem: (error as SyntaxError).message });
  }
  return safely(() => parseVersion(json, kind, true));
}

/** One value by its format, without a version of its own. */
export const parseValue = <Model extends object>(value: unknown, format: z.ZodType<Model>): Checked<Model> =>
  safely(() => parseForm(value, { format }, { isNewer: false, isOurs: false }));

/** What a parser throws on data becomes an issue; what the data itself throws (a getter) is a programmer's mistake. */
function safely<Model>(parse: () => Checked<Model>): Checked<Model> {
  try {
    return parse();
  } catch (error) {
    // zod hands issues on as arguments: more than the stack holds of them in one inner list end here
    if (error instanceof RangeError) return refuse('format/too-many-faults', {});
    throw new JalonError('invalid-argument', `the value to parse could not be read: ${String(error)}`, {
      cause: error,
    });
  }
}

function parseVersion<Model extends object>(
  value: unknown,
  kind: DocumentFormat<Model>,
  isOurs: boolean,
): Checked<Model> {
  const found = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  const first = versionOf(found);
  if (!first) {
    const version = found['jalon'];
    return refuse(`format/not-a-${kind.name}`, {
      found: typeof version === 'string' ? `jalon: "${version}"` : show(value),
    });
  }
  const { document, issues } = migrateDocument(found, kind.migrations);
  const [major, minor] = versionOf(document) ?? first;
  const [ownMajor = 0, ownMinor = 0] = kind.version.split('.').map(Number);
  if (major !== ownMajor) {
    return refuse(major > ownMajor ? 'format/newer-major' : `format/not-a-${kind.name}`, {
      document: kind.words,
      found: String(document['jalon']),
      expected: kind.version,
    });
  }
  const parsed = parseForm(document === found ? value : document, kind, {
    isNewer: minor > ownMinor,
    isOurs,
  });
  return { ...parsed, issues: [...issues, ...parsed.issues] };
}

function versionOf(document: Fields): readonly [major: number, minor: number] | undefined {
  const version = document['jalon'];
  const parts = typeof version === 'string' ? /^(\d+)\.(\d+)$/.exec(version) : null;
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined;
}

function parseForm<Model extends object>(
  value: unknown,
  kind: Pick<DocumentFormat<Model>, 'format' | 'long'>,
  { isNewer, isOurs }: { readonly isNewer: boolean; readonly isOurs: boolean },
): Checked<Model> {
  const { rest, faults, pathOf, restore } = withoutLong<Model>(value, kind.long, isOurs);
  const isSound = faults.every(({ severity }) => severity !== 'error');
  // a reserved key does no harm to zod, which passes over it: what else there is can be told at once
  if (!faults.every(({ code, severity }) => severity !== 'error' || code === 'format/reserved-key'))
    return { issues: faults };
  const parsed = kind.format.safeParse(rest);
  if (parsed.success) return isSound ? { value: restore(parsed.data), issues: faults } : { issues: faults };
  const reserved = new Set(faults.filter(({ severity }) => severity === 'error').map(pointerIn));
  const found = issuesFromZod(parsed.error, value, pathOf).filter((issue) => !reserved.has(pointerIn(issue)));
  if (!isNewer || !isSound || found.some(({ code }) => code !== 'format/unknown-key'))
    return { issues: [...faults, ...found] };
  const { json, issues: kept } = keepUnknownFields(value as Fields, found, kind.format);
  if (kept.some(({ severity }) => severity === 'error')) return { issues: kept };
  const again = parseForm(json, kind, { isNewer: false, isOurs: true });
  return { ...again, issues: [...kept, ...again.issues] };
}

const pointerIn = ({ at }: Issue): string | undefined => (at?.in === 'dossier' ? at.pointer : undefined);

/** A document as zod shall see it, with what no format finds, and the way back to the whole. */
interface ForZod<Model> {
  readonly rest: unknown;
  readonly faults: readonly Issue[];
  readonly pathOf: (path: readonly PropertyKey[]) => readonly PropertyKey[];
  readonly restore: (model: Model) => Model;
}

/** The document with only those items of its long list that the reader left to zod. */
function withoutLong<Model extends object>(
  value: unknown,
  long: DocumentFormat<Model>['long'],
  isOurs: boolean,
): ForZod<Model> {
  const list = long && isPlain(value) ? value[long.field] : undefined;
  // a list with holes may claim any length
  if (!long || !isPlain(value) || !Array.isArray(list) || list.includes(undefined))
    return { rest: value, faults: jsonFaults(value), pathOf: (path) => path, restore: (model) => model };
  const { field } = long;
  const read: unknown[] = [];
  const left: number[] = [];
  for (const [n, item] of list.entries()) {
    const model = long.read(item, isOurs);
    if (model === undefined) left.push(n);
    read.push(model);
  }
  return {
    rest: { ...value, [field]: left.map((n) => list[n]) },
    faults: [
      ...jsonFaults({ ...value, [field]: [] }),
      ...left.flatMap((n) => jsonFaults(list[n], [field, n])),
    ],
    pathOf([first, n, ...more]) {
      const moved = first === field && typeof n === 'number' ? left[n] : n;
      return [first, moved, ...more].filter((key) => key !== undefined);
    },
    restore(model) {
      const parsed = (model as Readonly<Record<string, readonly unknown[]>>)[field] ?? [];
      for (const [n, at] of left.entries()) read[at] = parsed[n];
      return { ...model, [field]: read };
    },
  };
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const refuse = (code: string, params: Issue['params']): Checked<never> => ({
  issues: [{ code, severity: 'error', params, at: { in: 'dossier', pointer: '' } }],
});
