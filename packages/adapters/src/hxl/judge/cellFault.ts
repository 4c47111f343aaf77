import { foldText, parseDay, type Words } from '@jalon/core';
import { isDateText, isNumberText } from './datatypeOf.ts';
import type { SchemaRule } from './SchemaRule.ts';

/** What one cell breaks of a rule, as what was expected in its place. */
export function cellFault(rule: SchemaRule, written: string): Words | undefined {
  const text = written.trim();
  if (rule.isTidy && (written !== text || /\s{2,}/.test(text)))
    return { fr: 'un texte sans espaces en trop', en: 'a text without spare blanks' };
  if (rule.datatype && !isOfType(rule.datatype, text)) return typeWords[rule.datatype];
  if (rule.min !== undefined && compared(text, rule.min) < 0)
    return { fr: `au moins ${rule.min}`, en: `at least ${rule.min}` };
  if (rule.max !== undefined && compared(text, rule.max) > 0)
    return { fr: `au plus ${rule.max}`, en: `at most ${rule.max}` };
  // longer than any code: a pattern that grows with the text has little to grow on
  if (rule.regex && !rule.regex.test(text.slice(0, 1_000)))
    return { fr: `la forme ${rule.regex.source}`, en: `the form ${rule.regex.source}` };
  if (rule.values && !isListed(rule.values, text, rule.isCaseSensitive)) {
    const list = rule.values.slice(0, 10).join(', ');
    return { fr: `une valeur parmi ${list}`, en: `one of ${list}` };
  }
  return undefined;
}

const typeWords: Readonly<Record<NonNullable<SchemaRule['datatype']>, Words>> = {
  date: { fr: 'une date', en: 'a date' },
  number: { fr: 'un nombre', en: 'a number' },
  text: { fr: 'un texte', en: 'a text' },
  url: { fr: 'une adresse web', en: 'a web address' },
  email: { fr: 'une adresse électronique', en: 'an e-mail address' },
  phone: { fr: 'un numéro de téléphone', en: 'a telephone number' },
};

function isOfType(type: NonNullable<SchemaRule['datatype']>, text: string): boolean {
  switch (type) {
    case 'number':
      return isNumberText(text);
    case 'date':
      return isDateText(text);
    case 'url':
      return /^(?:https?|ftp):\/\/[^\s/]+/i.test(text);
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.slice(0, 300));
    case 'phone':
      return /^\+?[\d\s().x-]{5,30}$/i.test(text);
    case 'text':
      return true;
  }
}

/** Numbers as numbers, days as days, anything else is neither below nor above. */
function compared(text: string, limit: string): number {
  if (isNumberText(limit)) return isNumberText(text) ? Number(text) - Number(limit) : 0;
  const [day, bound] = [parseDay(text).value, parseDay(limit).value];
  return day === undefined || bound === undefined ? 0 : day < bound ? -1 : day > bound ? 1 : 0;
}

const isListed = (values: readonly string[], text: string, isCaseSensitive: boolean): boolean =>
  isCaseSensitive ? values.includes(text) : values.some((each) => foldText(each) === foldText(text));
