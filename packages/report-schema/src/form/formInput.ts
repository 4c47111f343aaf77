import { currencyOf, foldText, type Lang } from '@jalon/core';
import type { ChoiceOption } from '../schema/ItemBase.ts';
import type { InputLayout } from './FormKind.ts';
import type { FormInput, FormOption } from './ReportForm.ts';

/** What a field takes, in one language. */
export function formInput(input: InputLayout, lang: Lang): FormInput {
  switch (input.kind) {
    case 'texts':
      return { kind: 'text', long: true, several: true };
    case 'name':
    case 'unit':
      return { kind: 'text' };
    case 'number': {
      const { strict: _, ...bounds } = input;
      return { ...bounds, unitLabel: labelOf(input.unit) };
    }
    case 'choice': {
      const { options, multiple } = input;
      return { kind: 'choice', options: formOptions(options, lang), ...(multiple && { multiple }) };
    }
    default:
      return input;
  }
}

/** The unit as it stands beside a field. */
function labelOf(unit = ''): string {
  if (unit === 'ratio') return '%';
  return currencyOf(unit) === 'EUR' ? '€' : unit;
}

/** The options in words; those that read alike bear their code. */
function formOptions(options: readonly ChoiceOption[], lang: Lang): readonly FormOption[] {
  const counts = new Map<string, number>();
  const keys = options.map(({ title }) => foldText(title[lang]));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return options.map(({ code, title }, index) => ({
    code,
    label: (counts.get(keys[index] ?? '') ?? 0) > 1 ? `${title[lang]} (${code})` : title[lang],
  }));
}
