import { wordKey } from '../lexicon/wordKey.ts';
import { wordPlace } from '../lexicon/wordPlace.ts';
import type { FormLabel } from './FormLabel.ts';
import type { FormPhrases } from './formPhrases.ts';
import { labelKey } from './labelKey.ts';
import { splitNumbering } from './splitNumbering.ts';

/** A label is at most this long; what is longer is an answer. */
const longest = 240;

/**
 * The label that a text of a form is: « Montant accordé : », « 2.1 Difficultés rencontrées (max. 10 lignes) », "What
 * were the main challenges?", a label over its answer in one cell.
 * @returns `undefined` where the text starts with no label that is known
 */
export function findLabel(text: string, phrases: FormPhrases): FormLabel | undefined {
  const known = memory.get(phrases) ?? new Map<string, FormLabel | undefined>();
  memory.set(phrases, known);
  if (known.has(text)) return known.get(text);
  const found = findFresh(text, phrases);
  if (known.size < 5_000) known.set(text, found);
  return found;
}

/** Texts are looked at again by everything that asks what a row is. */
const memory = new WeakMap<FormPhrases, Map<string, FormLabel | undefined>>();

function findFresh(text: string, phrases: FormPhrases): FormLabel | undefined {
  const whole = text.trim();
  const colon = /^([^:\n]{2,160}?|[^:]{2,160}?\))\s*:(?!\/\/|\d{2}\b)\s*(.*)$/su.exec(whole);
  const [firstLine = '', ...lines] = whole.split(/\r?\n/);
  const below = lines.join('\n').trim();
  return (
    (colon?.[1] === undefined ? undefined : labelOf(colon[1], phrases, true, colon[2] ?? '')) ??
    (below === '' || /^\([^()]*\)$/s.test(below) ? undefined : labelOf(firstLine, phrases, false, below)) ??
    labelOf(whole, phrases, /[?:]\s*(?:\([^()]*\)\s*)?$/.test(whole), '')
  );
}

function labelOf(head: string, phrases: FormPhrases, asks: boolean, rest: string): FormLabel | undefined {
  if (head.length > longest) return undefined;
  const { text } = splitNumbering(head);
  const bare = labelKey(text);
  const counted = /^(.*?\p{L})\s*(?:n\s?[°ºo.]+\s*|#\s*)?(\d{1,2})$/u.exec(bare);
  const key = counted?.[1] ?? bare;
  const shared = {
    name: head
      .replace(/\s+/g, ' ')
      .replace(/\s*:\s*$/, '')
      .trim(),
    whole: head,
    ...(counted?.[2] === undefined ? {} : { number: counted[2] }),
    ...(rest === '' ? {} : { rest }),
    asks,
  };
  const exact = phrases.fields.get(bare) ?? phrases.fields.get(key);
  if (exact) return { ...shared, fields: exact, fit: 'exact' };
  const leading = phrases.telling.find(
    (phrase) => key.startsWith(phrase) && !/[\p{L}\p{N}]/u.test(key.charAt(phrase.length)),
  );
  if (leading !== undefined && key.length <= 120)
    return { ...shared, fields: phrases.fields.get(leading) ?? [], fit: 'leading' };
  // the aside of a question may say what it is about
  const spoken = wordKey(text);
  const within = asks ? phrases.telling.find((phrase) => wordPlace(spoken, phrase) !== -1) : undefined;
  return within === undefined
    ? undefined
    : { ...shared, fields: phrases.fields.get(within) ?? [], fit: 'within' };
}
