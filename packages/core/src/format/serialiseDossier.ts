import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import { restoreUnknownFields } from './unknownFields.ts';

/**
 * The JSON text of a dossier: two spaces of indent, fields in the order of the format, empty collections left out,
 * a newline at the end. The same dossier always gives the same bytes.
 * @example
 * ```ts
 * import { createDossier } from '@jalon/core';
 * import { serialiseDossier } from '@jalon/core/format';
 * serialiseDossier(createDossier({ id: 'demo', title: 'Demo' }));
 * // => '{\n  "jalon": "1.0",\n  "id": "demo",\n  "title": "Demo"\n}\n'
 * ```
 */
export function serialiseDossier(dossier: Dossier): string {
  const json: unknown = JSON.parse(JSON.stringify(withoutEmpty(inOrder(dossier))));
  restoreUnknownFields(json);
  return `${JSON.stringify(json, null, 2)}\n`;
}

const order = [
  'jalon',
  'id',
  'title',
  'languages',
  'labelPack',
  'programme',
  ...Object.keys(createDossier({ id: '', title: '' })),
];

function inOrder(dossier: Dossier): { [key: string]: unknown } {
  const fields = new Map<string, unknown>(Object.entries(dossier));
  const keys = new Set([...order, ...fields.keys()]);
  return Object.fromEntries([...keys].filter((key) => fields.has(key)).map((key) => [key, fields.get(key)]));
}

/** Leaves out collections that hold nothing; objects inside lists keep theirs, since a list of rows may mean it. */
function withoutEmpty(fields: { [key: string]: unknown }): { [key: string]: unknown } {
  const full = Object.entries(fields).map(([key, value]): [string, unknown] =>
    key === 'results' || key === 'learning'
      ? [key, withoutEmpty(value as { [key: string]: unknown })]
      : [key, value],
  );
  return Object.fromEntries(full.filter(([, value]) => !isEmpty(value)));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
