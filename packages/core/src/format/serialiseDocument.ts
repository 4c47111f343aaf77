import type * as z from 'zod';
import { JalonError } from '../issue/JalonError.ts';
import { fieldsOf, isFilled, itemFormat, optionFor } from './formatTree.ts';
import { deepest } from './jsonFaults.ts';
import type { DocumentFormat } from './parseDocument.ts';
import { pointerOf } from './pointer.ts';
import { restoreUnknownFields } from './unknownFields.ts';

type Tree = { [key: string]: unknown };

interface Writing {
  /** Whether fields of a newer minor format stand aside and go back to their place. */
  readonly isNewer: boolean;
  /** Where the walk is. */
  readonly path: (string | number)[];
  /** The list whose items a reader brings into order at once, where nothing has to be said about them. */
  readonly long?: DocumentFormat<object>['long'];
}

/**
 * The JSON text of a document: two spaces of indent, the fields of every entity in the order of the format, empty
 * collections of the document and of its groups left out, a newline at the end. What JSON cannot hold is a programmer's
 * mistake, and never written as something else.
 */
export function serialiseDocument<Model extends object>(
  document: Model,
  kind: Pick<DocumentFormat<Model>, 'format' | 'version' | 'long'>,
): string {
  const [, minor = 0] = String((document as Readonly<Tree>)['jalon'])
    .split('.')
    .map(Number);
  const [, ownMinor = 0] = kind.version.split('.').map(Number);
  const isNewer = minor > ownMinor;
  const writing = { isNewer, path: [], ...(kind.long && !isNewer ? { long: kind.long } : {}) };
  return `${JSON.stringify(inOrder(document, kind.format, writing, true), null, 2)}\n`;
}

/** @param isGroup whether collections that hold nothing are left out; in a list of rows an empty one may be meant */
function inOrder(
  value: unknown,
  format: z.core.$ZodType | undefined,
  writing: Writing,
  isGroup = false,
): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) refuse(value, writing);
  if (typeof value !== 'object' || value === null)
    return /^(string|number|boolean|object)$/.test(typeof value) ? value : refuse(value, writing);
  const { path, long } = writing;
  const read = long && path.length === 2 && path[0] === long.field ? long.read(value) : undefined;
  if (read) return read;
  if (path.length >= deepest) refuse('a structure too deep or without end', writing);
  const option = format && optionFor(format, value);
  if (Array.isArray(value)) {
    const item = option && itemFormat(option);
    // not `map`, which passes over holes
    return Array.from(value, (each: unknown, n) => within(n, each, item, writing));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    refuse('an instance of a class', writing);
  return fieldsInOrder(value as Readonly<Tree>, option, writing, isGroup);
}

function fieldsInOrder(
  value: Readonly<Tree>,
  format: z.core.$ZodType | undefined,
  writing: Writing,
  isGroup: boolean,
): Tree {
  const fields = format && fieldsOf(format);
  const item = format && itemFormat(format);
  const written: Tree = {};
  const write = (key: string, field: z.core.$ZodType | undefined) => {
    if (value[key] === undefined) return;
    if (key === '__proto__') refuse('a key that JavaScript reserves', writing);
    const group = isGroup && field !== undefined && isFilled(field);
    const json = within(key, value[key], field, writing, group);
    if (!group || !isEmpty(json)) written[key] = json;
  };
  for (const [key, field] of fields ?? []) if (Object.hasOwn(value, key)) write(key, field);
  for (const key of Object.keys(value)) if (!fields?.has(key)) write(key, item);
  if (writing.isNewer && fields?.has('extensions')) restoreUnknownFields(written);
  return written;
}

function within(
  key: string | number,
  value: unknown,
  format: z.core.$ZodType | undefined,
  writing: Writing,
  isGroup = false,
): unknown {
  writing.path.push(key);
  const json = inOrder(value, format, writing, isGroup);
  writing.path.pop();
  return json;
}

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

function refuse(found: unknown, { path }: Writing): never {
  const pointer = pointerOf(path);
  const words =
    typeof found === 'number'
      ? String(found)
      : typeof found === 'string'
        ? found
        : `a value of type ${typeof found}`;
  throw new JalonError('invalid-argument', `JSON cannot hold what stands at "${pointer}": ${words}`, {
    found: words,
    expected: 'plain objects, lists, texts, finite numbers, true, false, null',
    pointer,
  });
}
