import { isIsoDay, type Json } from '@jalon/core';
import type { NodeView } from './NodeView.ts';

/** What a field of ours may hold; of a list of words one of them, `code` a word of ours or `namespace/code`. */
export type OwnForm =
  | 'text'
  | 'words'
  | 'number'
  | 'boolean'
  | 'day'
  | 'list'
  | 'object'
  | 'scalar'
  | readonly string[];

const isObject = (value: Json): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasForm(value: Json, form: OwnForm): boolean {
  switch (form) {
    case 'text':
      return typeof value === 'string';
    case 'words':
      return typeof value === 'string' || isObject(value);
    case 'number':
    case 'boolean':
      return typeof value === form;
    case 'day':
      return typeof value === 'string' && isIsoDay(value);
    case 'list':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'scalar':
      return typeof value !== 'object';
    default:
      return (
        typeof value === 'string' && (form.includes(value) || (form.includes('/') && value.includes('/')))
      );
  }
}

/** Fields that stand under terms of our own, where they have the form that they must have. */
export function ownFields<Model>(
  view: NodeView,
  forms: { readonly [Field in keyof Model & string]?: OwnForm },
): Partial<Model> {
  if (!view.hasOwnTerms) return {};
  const found: [string, Json][] = [];
  for (const [field, form] of Object.entries(forms)) {
    const [value] = view.see(`jalon:${field}`);
    if (!value || !('value' in value) || !hasForm(value.value, form as OwnForm)) continue;
    view.take(`jalon:${field}`);
    found.push([field, value.value]);
  }
  return Object.fromEntries(found) as Partial<Model>;
}
