import { JalonError } from '@jalon/core';
import { checkReportSchema } from './checkReportSchema.ts';
import type { ReportSchema } from './ReportSchema.ts';

/**
 * A report schema written in code, with its answers known to the compiler (see {@link ReportAnswers}).
 * @param schema the schema; every text in French and English
 * @returns the same schema, with its literal type
 * @throws JalonError `invalid-argument` where two items share an id or two rules contradict each other
 * @example
 * ```ts
 * import { defineReportSchema, type ReportAnswers } from '@jalon/report-schema';
 * const schema = defineReportSchema({
 *   id: 'one-question',
 *   version: '1.0.0',
 *   title: { fr: 'Une question', en: 'One question' },
 *   source: { fr: 'Exemple', en: 'Example' },
 *   sections: [
 *     {
 *       id: 'all',
 *       title: { fr: 'Tout', en: 'All' },
 *       items: [{ id: 'met', kind: 'yes-no', required: true, title: { fr: 'Atteint ?', en: 'Met?' } }],
 *     },
 *   ],
 * });
 * const answers: ReportAnswers<typeof schema> = { met: true }; // a text here does not compile
 * answers.met; // => true
 * ```
 */
export function defineReportSchema<const Schema extends ReportSchema>(schema: Schema): Schema {
  const [first] = checkReportSchema(schema);
  if (first) throw new JalonError('invalid-argument', `${schema.id}: ${first.code}`, { ...first });
  return schema;
}
