import { describe, expect, test } from 'vitest';
import { idFormat } from '../format/basics.format.ts';
import { dossierZodFormat } from './dossier.format.ts';
import { entityLists } from './entityLists.data.ts';
import { referenceFields } from './references.data.ts';

/** A zod format as far as the walk looks into it. */
interface Format {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly innerType?: Format;
      readonly element?: Format;
      readonly valueType?: Format;
      readonly shape?: Readonly<Record<string, Format>>;
      readonly options?: readonly Format[];
    };
  };
}

/** Paths of the dossier format: lists of things with an id, and fields whose value has the form of an id. */
function walk(format: Format, path: readonly string[] = []): readonly (readonly ['list' | 'id', string])[] {
  const { type, innerType, element, shape, options, valueType } = format._zod.def;
  if (format === (idFormat as unknown)) return [['id', path.join('/')]];
  if (innerType) return walk(innerType, path);
  if (element) {
    const hasId = shapeOf(element)?.['id'];
    return [...(hasId ? [['list', path.join('/')] as const] : []), ...walk(element, [...path, '*'])];
  }
  if (shape) return Object.entries(shape).flatMap(([key, field]) => walk(field, [...path, key]));
  if (options) return options.flatMap((option) => walk(option, path));
  // answers, extensions, translations: their keys are no ids of ours
  return type === 'record' && valueType && valueType._zod.def.type !== 'lazy'
    ? walk(valueType, [...path, '*'])
    : [];
}

const shapeOf = (format: Format): Readonly<Record<string, Format>> | undefined =>
  format._zod.def.shape ?? (format._zod.def.innerType && shapeOf(format._zod.def.innerType));

const found = walk(dossierZodFormat as unknown as Format);
const ids = found.filter(([what]) => what === 'id').map(([, path]) => path);

/** A frozen version holds copies of entities: history, not entities of today. */
const isHistory = (path: string) => path.startsWith('agreements/*/versions/*/part/');

/** Has a field named `id` that is no id of the dossier. */
const otherIds: Readonly<Record<string, string>> = {
  'organisations/*/identifiers': 'numbers of public registers',
};

const noCitations: Readonly<Record<string, string>> = {
  id: 'the id of the dossier itself',
  'programme/grants/*/cohort': 'a cohort of the portfolio that the grant comes from',
  'learning/verbatims/*/person': 'a pseudonym in the register',
  'learning/verbatims/*/interview': 'a pseudonym in the register',
  'learning/stories/*/person': 'a pseudonym in the register',
  'reports/*/schema': 'a report schema, which is no part of the dossier',
};

describe('the table of entity lists', () => {
  test('holds every list of the format whose items have an id, in the order of the document', () => {
    const lists = found
      .filter(([what, path]) => what === 'list' && !isHistory(path) && !Object.hasOwn(otherIds, path))
      .map(([, path]) => path);
    expect(entityLists.map(({ path }) => path)).toEqual(lists);
  });

  test('names each kind once', () => {
    const kinds = entityLists.map(({ kind }) => kind);
    expect(new Set(kinds).size).toBe(kinds.length);
  });
});

describe('the table of references', () => {
  const own = entityLists.map(({ path }) => `${path}/*/id`);
  const listed = referenceFields.map(({ holder, path }) => {
    const list = entityLists.find(({ kind }) => kind === holder);
    return list ? `${list.path}/*/${path}` : path;
  });

  test('holds every field of the format that has the form of an id and is not its own', () => {
    const citing = ids.filter(
      (path) => !own.includes(path) && !isHistory(path) && !Object.hasOwn(noCitations, path),
    );
    expect([...listed].sort()).toEqual([...new Set(citing)].sort());
  });

  test('an exception that no longer exists is struck off', () => {
    expect(Object.keys(noCitations).filter((path) => !ids.includes(path))).toEqual([]);
  });

  test('cites kinds that a list holds', () => {
    const kinds = new Set<string>(entityLists.map(({ kind }) => kind));
    expect(referenceFields.filter(({ to }) => !kinds.has(to))).toEqual([]);
  });
});
