import type { Rule } from '@jalon/core';
import { type knownReports, labelOf, placeOf } from '../knownReports.ts';

/** Which form is this? */
export const reportUnknownSchema = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/unknown-schema',
  severity: 'warning',
  asks: { fr: 'À quel modèle ce rapport répond-il ?', en: 'Which form does this report answer?' },
  words: {
    fr: 'Le rapport « {label} » suit le modèle « {schema} », qui n’est pas connu : ses réponses ne sont pas vérifiées.',
    en: 'Report “{label}” follows the schema “{schema}”, which is not known: its answers are not checked.',
  },
  find: function* ({ reports }) {
    for (const report of reports)
      if (read(report).is === 'unknown')
        yield { params: { label: labelOf(report), schema: report.schema }, at: placeOf(report) };
  },
});
