import { type Lang, typeset } from '@jalon/core';
import type { FormInput, FormValue } from '@jalon/report-schema';
import type { Content } from '../canvas/DrawnSheet.ts';
import type { HiddenLists } from '../canvas/HiddenLists.ts';
import type { ThemeStyle } from '../canvas/sheetTheme.ts';
import { unitFormat } from '../canvas/unitFormat.ts';
import { type AnswerRule, asking, dayRule } from '../surveyForm/answerRule.ts';
import { reportFormWords } from './reportFormWords.ts';

/** How one cell is filled in. */
export interface InputCell {
  readonly content: Content;
  readonly style: ThemeStyle;
  /** `''` for none. */
  readonly format: string;
  readonly rule?: AnswerRule;
}

/** What is known beside the input of a cell. */
export interface InputSetting {
  readonly lang: Lang;
  readonly lists: HiddenLists;
  /** Unit of the row, where the input has none. */
  readonly unit?: string;
  /** The number of a row in the table that the input points at. */
  readonly numberOf?: (row: string) => number | undefined;
  /** How many rows that table has room for. */
  readonly rows?: number;
}

/** The cell of a field: what stands in it, how it looks, what may be typed. */
export function inputCell(input: FormInput, value: FormValue | undefined, setting: InputSetting): InputCell {
  const { lang, lists } = setting;
  const words = reportFormWords(lang);
  switch (input.kind) {
    case 'text': {
      const { maxCharacters: max } = input;
      const rule = max === undefined ? {} : { rule: lengthRule(max, lang) };
      return { content: String(value ?? ''), style: 'entryText', format: '@', ...rule };
    }
    case 'number':
      return numberCell(input, value, setting);
    case 'money': {
      const rule = asking(anyNumber, words.askMoney, lang);
      const format = unitFormat(input.currency, typeof value === 'number' ? [value] : [], lang);
      return {
        content: typeof value === 'number' ? value : String(value ?? ''),
        style: 'entry',
        format,
        rule,
      };
    }
    case 'date': {
      const content = typeof value === 'string' ? { day: value } : '';
      return { content, style: 'entry', format: 'dd/mm/yyyy', rule: dayRule(words.askDay, lang) };
    }
    case 'yes-no': {
      const content = value === undefined ? '' : value === true ? words.yes : words.no;
      const rule = listRule([words.yes, words.no], words.askOne, 'stop', setting);
      return { content, style: 'entryText', format: '@', rule };
    }
    case 'row': {
      const number = typeof value === 'string' ? setting.numberOf?.(value) : undefined;
      const rule = asking(
        { ...anyNumber, type: 'whole', formula1: '1', formula2: String(setting.rows ?? 999) },
        words.askRow,
        lang,
      );
      return { content: number ?? '', style: 'entry', format: '0', rule };
    }
    default: {
      const labels = input.options.map(({ label }) => typeset(label, lang));
      const chosen = Array.isArray(value) ? (value as readonly string[]) : [value];
      const content = input.options
        .flatMap(({ code }, index) => (chosen.includes(code) ? [labels[index] ?? ''] : []))
        .join('; ');
      const rule = input.multiple
        ? listRule(labels, words.askSeveral, 'warning', { lang, lists })
        : listRule(labels, words.askOne, 'stop', { lang, lists });
      return { content, style: 'entryText', format: '@', rule };
    }
  }
}

const anyNumber = {
  type: 'decimal',
  operator: 'between',
  formula1: '-1000000000000',
  formula2: '1000000000000',
  errorStyle: 'warning',
} as const satisfies AnswerRule;

function numberCell(
  { unit: own, min, max, decimals }: Extract<FormInput, { readonly kind: 'number' }>,
  value: FormValue | undefined,
  { lang, unit: ofRow }: InputSetting,
): InputCell {
  const words = reportFormWords(lang);
  const unit = own ?? ofRow;
  const isShare = unit === 'ratio';
  const rule = asking(
    {
      ...anyNumber,
      type: decimals === 0 ? 'whole' : 'decimal',
      ...(min === undefined ? {} : { formula1: String(min) }),
      ...(max === undefined ? {} : { formula2: String(max) }),
    },
    isShare ? words.askShare : words.askNumber,
    lang,
  );
  const format = isShare ? unitFormat('ratio', [0.0005], lang) : decimals === 0 ? '#,##0' : 'General';
  return { content: typeof value === 'number' ? value : '', style: 'entry', format, rule };
}

const lengthRule = (max: number, lang: Lang): AnswerRule =>
  asking(
    { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(max), errorStyle: 'warning' },
    reportFormWords(lang).askText.replace('{max}', String(max)),
    lang,
  );

const listRule = (
  labels: readonly string[],
  ask: string,
  errorStyle: 'stop' | 'warning',
  { lang, lists }: InputSetting,
): AnswerRule => asking({ type: 'list', formula1: lists.rangeOf(labels), errorStyle }, ask, lang);
