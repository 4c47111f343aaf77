import { currencyDecimals, type Json, type Lang } from '@jalon/core';
import type { InputLayout } from './FormKind.ts';
import { isEntry } from './jsonPath.ts';
import type { FormValue } from './ReportForm.ts';
import { wordingIn } from './wordings.ts';

/** A value of an answer as it stands in its field; `undefined` where the field is empty. */
export function showValue(input: InputLayout, json: Json | undefined, lang: Lang): FormValue | undefined {
  if (json === undefined || json === null) return undefined;
  switch (input.kind) {
    case 'text':
      return filled(wordingIn(json, lang));
    case 'texts':
      return Array.isArray(json)
        ? filled((json as readonly Json[]).map((each) => wordingIn(each, lang)).join('\n'))
        : undefined;
    case 'unit':
      return json === 'ratio' ? '%' : plain(json);
    case 'money':
      return showMoney(json, input.currency, lang);
    case 'choice':
      if (!Array.isArray(json)) return plain(json);
      return json.length === 0 ? undefined : (json as readonly string[]);
    default:
      return plain(json);
  }
}

const filled = (text: string): string | undefined => (text === '' ? undefined : text);

const plain = (json: Json): FormValue | undefined =>
  typeof json === 'number' || typeof json === 'boolean'
    ? json
    : typeof json === 'string'
      ? filled(json)
      : undefined;

/** In major units; in another currency than the one of the field as a text with its code. */
function showMoney(json: Json, currency: string, lang: Lang): FormValue | undefined {
  if (!isEntry(json)) return undefined;
  const { minor, currency: own } = json;
  if (typeof minor !== 'number' || typeof own !== 'string') return undefined;
  const decimals = currencyDecimals(own);
  if (own === currency) return Number(`${minor}e-${decimals}`);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const whole = `${minor < 0 ? '-' : ''}${digits.slice(0, at)}`;
  const amount = decimals === 0 ? whole : `${whole}${lang === 'fr' ? ',' : '.'}${digits.slice(at)}`;
  return `${amount} ${own}`;
}
