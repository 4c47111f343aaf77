import type { IssueParam, Rule } from '@jalon/core';
import { type knownReports, labelOf, placeOf } from '../knownReports.ts';

/** By which rule was this percentage made? */
export const reportDeclaredDiffers = (read: ReturnType<typeof knownReports>): Rule => ({
  code: 'report/declared-differs',
  severity: 'warning',
  asks: {
    fr: 'Par quelle règle ce taux a-t-il été obtenu ?',
    en: 'By which rule was this percentage made?',
  },
  words: {
    fr: 'Rapport « {report} », « {label} » : taux déclaré {declared:percent}, calculé {computed:percent} ({method}).',
    en: 'Report “{report}”, “{label}”: declared rate {declared:percent}, computed {computed:percent} ({method}).',
  },
  find: function* ({ reports }) {
    for (const report of reports) {
      for (const issue of read(report).issues) {
        if (issue.code !== 'report/figure-differs') continue;
        const param = (name: string): IssueParam => issue.params[name] ?? '';
        const params = {
          report: labelOf(report),
          label: param('label'),
          declared: param('declared'),
          computed: param('computed'),
          method: param('figure'),
        };
        yield { params, at: placeOf(report, issue) };
      }
    }
  },
});
