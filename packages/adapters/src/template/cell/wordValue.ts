import {
  formatDay,
  formatMoney,
  formatNumber,
  formatQuantity,
  type LanguageTag,
  languageOf,
  textIn,
} from '@jalon/core';
import { tidyText } from '../../workbook/xlsx/cellText.ts';
import type { FieldValue } from '../field/FieldValue.ts';

const yesNo = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  es: ['sí', 'no'],
  nl: ['ja', 'nee'],
} as const;

/** A value as it stands inside a text; a list or a group has no words. */
export function wordValue(value: FieldValue, lang: LanguageTag): string {
  const language = languageOf(lang);
  switch (value.type) {
    case 'text':
      return tidyText(textIn(value.text, lang));
    case 'number':
      return formatNumber(value.value, language, { decimals: 10 });
    case 'boolean':
      return yesNo[language][value.value ? 0 : 1];
    case 'day':
      return formatDay(value.day, language);
    case 'money':
      return formatMoney(value.money, language);
    case 'quantity': {
      const { value: amount, unit, before = '', after = '' } = value.quantity;
      const words =
        unit === ''
          ? formatNumber(amount, language, { decimals: 10 })
          : formatQuantity(amount, unit, language);
      return before + words + after;
    }
    default:
      return '';
  }
}
