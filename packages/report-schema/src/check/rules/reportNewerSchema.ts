import type { Rule } from '@jalon/core';
import { type knownReports, labelOf, placeOf } from '../knownReports.ts';

/** Do we read what was asked? */
export const reportNewerSchema = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/newer-schema',
  severity: 'error',
  asks: { fr: 'Lit-on ce qui a été demandé ?', en: 'Do we read what was asked?' },
  words: {
    fr: 'Le rapport « {label} » suit la version {found} de « {schema} » ; la plus récente qui soit connue est la {known}.',
    en: 'Report “{label}” follows version {found} of “{schema}”; the newest that is known is {known}.',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      const { is, newest = '' } = read(report);
      if (is !== 'newer') continue;
      const { schema, schemaVersion: found } = report;
      yield { params: { label: labelOf(report), schema, found, known: newest }, at: placeOf(report) };
    }
  },
});
