import { isIsoDay, type LocalizedText, type Money } from '@jalon/core';
import type { TemplateData, TemplateQuantity } from './TemplateData.ts';

/** What stands under a field, by type. */
export type FieldValue =
  | { readonly type: 'nothing' }
  | { readonly type: 'text'; readonly text: LocalizedText }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'boolean'; readonly value: boolean }
  | { readonly type: 'day'; readonly day: string }
  | { readonly type: 'money'; readonly money: Money }
  | { readonly type: 'quantity'; readonly quantity: TemplateQuantity }
  | { readonly type: 'list'; readonly items: readonly unknown[] }
  | { readonly type: 'group'; readonly group: TemplateData }
  /** A number that is none, or something that JSON does not hold. */
  | { readonly type: 'unusable'; readonly shown: string };

const languageTag = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** Sorts out what stands under a field; data may come from anywhere, so nothing is taken on trust. */
export function fieldValue(raw: unknown): FieldValue {
  switch (typeof raw) {
    case 'string':
      return isIsoDay(raw) ? { type: 'day', day: raw } : { type: 'text', text: raw };
    case 'number':
      return Number.isFinite(raw) ? { type: 'number', value: raw } : { type: 'unusable', shown: String(raw) };
    case 'boolean':
      return { type: 'boolean', value: raw };
    case 'undefined':
      return { type: 'nothing' };
    case 'object':
      return raw === null ? { type: 'nothing' } : objectValue(raw);
    default:
      return { type: 'unusable', shown: typeof raw };
  }
}

function objectValue(raw: object): FieldValue {
  if (Array.isArray(raw)) return { type: 'list', items: raw };
  const entries = Object.entries(raw);
  const keys = entries
    .map(([key]) => key)
    .sort()
    .join(' ');
  const own = new Map<string, unknown>(entries);
  if (keys === 'currency minor') {
    const [minor, currency] = [own.get('minor'), own.get('currency')];
    if (Number.isSafeInteger(minor) && typeof currency === 'string') {
      return { type: 'money', money: { minor: minor as number, currency } };
    }
  }
  if (/^(?:after )?(?:before )?unit value$/.test(keys)) {
    const { before = '', after = '', value, unit } = Object.fromEntries(own);
    const isWorded = [before, after, unit].every((text) => typeof text === 'string');
    if (isWorded && typeof value === 'number' && Number.isFinite(value)) {
      return { type: 'quantity', quantity: raw as TemplateQuantity };
    }
  }
  const worded =
    entries.length > 0 && entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
  return worded
    ? { type: 'text', text: Object.fromEntries(entries) as LocalizedText }
    : { type: 'group', group: raw as TemplateData };
}
