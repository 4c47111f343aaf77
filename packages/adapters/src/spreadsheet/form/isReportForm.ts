import type { FormAnswer } from './FormAnswer.ts';
import { formFields } from './formFields.ts';

/**
 * Whether labels make a report form. Who, what and when stand over every table; a form asks for what was aimed at, what
 * came of it, what is to change.
 * @param parts the parts that its headings name
 * @param hasTable a table of another kind stands in the same sheet: then its lines around must say more
 */
export function isReportForm(
  answers: readonly FormAnswer[],
  parts: readonly string[],
  hasTable: boolean,
): boolean {
  const fields = new Set(answers.filter(({ known }) => known).map(({ field }) => field));
  const told = new Set(parts.filter((part) => part !== 'identity' && part !== 'finance'));
  let weight = told.size;
  for (const field of fields) weight += formFields.get(field)?.weight ?? 0;
  return fields.size + told.size >= 3 && weight >= (hasTable ? 2 : 1);
}
