import type { Dossier, Extensions, Json } from '@jalon/core';
import { type Carriage, type CarriageLimit, type CarriedKind, limitOf } from '../carriage/Carriage.ts';
import { jalonNamespace } from './graph/vocabulary.data.ts';
import { ownForms } from './ownForms.data.ts';

type Entity = { readonly extensions?: Extensions };

const isObject = (json: Json | undefined): json is { readonly [key: string]: Json } =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const allKeys = (json: { readonly [key: string]: Json }, allowed: readonly string[]): boolean =>
  Object.keys(json).every((key) => allowed.includes(key));

const isText = (json: Json | undefined): boolean => typeof json === 'string' && json !== '';

/** Whether a value stands as the reader keeps it: a link, a literal, a list or a node. */
function isKeptValue(json: Json): boolean {
  if (!isObject(json)) return false;
  if ('@value' in json)
    return (
      allKeys(json, ['@value', '@type', '@language']) &&
      (!('@type' in json) || isText(json['@type'])) &&
      (!('@language' in json) || (isText(json['@language']) && !('@type' in json))) &&
      (json['@type'] === '@json' || typeof json['@value'] !== 'object')
    );
  if ('@list' in json) return allKeys(json, ['@list']) && isKeptList(json['@list']);
  return Object.keys(json).length > 0 && isKeptNode(json);
}

const isKeptList = (json: Json | undefined): boolean =>
  Array.isArray(json) && (json as readonly Json[]).every(isKeptValue);

/** Whether what was kept of a node stands as the reader keeps it. */
function isKeptNode(json: { readonly [key: string]: Json }): boolean {
  return Object.entries(json).every(([key, value]) => {
    if (key === '@id') return isText(value) && !String(value).startsWith('urn:jalon:');
    if (key === '@type')
      return Array.isArray(value) && value.length > 0 && (value as readonly Json[]).every(isText);
    if (key === 'targets')
      return isObject(value) && Object.values(value).every((each) => isObject(each) && isKeptNode(each));
    const isName = !key.startsWith('@') && key !== '' && !key.startsWith(jalonNamespace);
    return isName && isKeptList(value) && (value as readonly Json[]).length > 0;
  });
}

/** Whether all extensions are those that the reader makes. */
function isOfThisFormat({ extensions }: Entity): boolean {
  if (extensions === undefined) return true;
  const kept = Object.hasOwn(extensions, 'cids') ? extensions['cids'] : undefined;
  return (
    Object.keys(extensions).length === 1 && isObject(kept) && Object.keys(kept).length > 0 && isKeptNode(kept)
  );
}

function isOfThisDossier({ extensions }: Dossier): boolean {
  if (extensions === undefined) return true;
  const kept = Object.hasOwn(extensions, 'cids') ? extensions['cids'] : undefined;
  if (Object.keys(extensions).length !== 1 || !isObject(kept)) return false;
  const { organisation, nodes } = kept;
  const isNodes =
    Array.isArray(nodes) && (nodes as readonly Json[]).every((each) => isObject(each) && isKeptNode(each));
  return (
    Object.keys(kept).length > 0 &&
    allKeys(kept, ['organisation', 'nodes']) &&
    (organisation === undefined || isText(organisation)) &&
    (nodes === undefined || (isNodes && (nodes as readonly Json[]).length > 0))
  );
}

const others = {
  fr: 'les extensions qui ne viennent pas d’un fichier CIDS',
  en: 'extensions that do not come from a CIDS file',
} as const;

const limit = limitOf<Dossier>();

const extensionsOf = (kind: CarriedKind): readonly CarriageLimit[] => [
  limit(kind as 'organisation', {
    field: 'extensions',
    what: others,
    meets: (entity) => !isOfThisFormat(entity as Entity),
  }),
];

const carriage = (kind: CarriedKind, reads: boolean, fields: readonly string[]): Carriage => ({
  kind,
  reads,
  writes: true,
  fields,
  ...(fields.includes('extensions') ? { limits: extensionsOf(kind) } : {}),
});

/**
 * What passes through a file of the standard: what the standard has, and under terms of our own the fields without which a
 * figure, a statement or a claim could not be read again as it was. Other models and fields are left behind.
 */
export const cidsCarriages: readonly Carriage[] = [
  {
    kind: 'dossier',
    reads: true,
    writes: true,
    fields: ['id', 'title', 'languages', 'vision', 'extensions'],
    limits: [
      limit('dossier' as never, {
        field: 'extensions',
        what: others,
        meets: (dossier: never) => !isOfThisDossier(dossier),
      }),
    ],
  },
  carriage('programme', true, [
    'name',
    'summary',
    'territory',
    ...Object.keys(ownForms.programme),
    'extensions',
  ]),
  carriage('organisation', true, [
    'id',
    'name',
    'type',
    'territory',
    ...Object.keys(ownForms.organisation),
    'extensions',
  ]),
  carriage('stakeholder', true, ['id', 'name', ...Object.keys(ownForms.stakeholder), 'extensions']),
  carriage('result-node', true, ['id', 'statement', ...Object.keys(ownForms.node), 'extensions']),
  carriage('result-link', true, ['id', 'mechanism', ...Object.keys(ownForms.link)]),
  carriage('indicator', true, [
    'id',
    'name',
    'definition',
    'unitLabel',
    'population',
    'baseline',
    ...Object.keys(ownForms.indicator),
    'extensions',
  ]),
  carriage('target', true, ['id', 'value', 'text', ...Object.keys(ownForms.target)]),
  carriage('dimension', false, ['id', 'name', ...Object.keys(ownForms.dimension)]),
  carriage('observation', true, [
    'id',
    'period',
    'value',
    'comment',
    ...Object.keys(ownForms.observation),
    'extensions',
  ]),
  carriage('claim', true, ['id', 'text', 'dimensions', ...Object.keys(ownForms.claim), 'extensions']),
];
