import { type Finding, formatIssue, type Indicator, type Issue } from '@jalon/core';
import { formulaMessages } from '../formula/formulaMessages.ts';
import { inBothLanguages } from './inBothLanguages.ts';
import { placeOf } from './placeOf.ts';

/** What is wrong with a formula, at its indicator, with the character that it is about, counted from 1. */
export function formulaFinding({ id, name }: Indicator, issue: Issue): Finding {
  const { offset } = issue.params;
  return {
    params: {
      label: name,
      character: typeof offset === 'number' ? offset + 1 : 1,
      what: inBothLanguages((lang) => formatIssue(issue, lang, formulaMessages)),
    },
    at: placeOf('indicator', id, '/formula'),
    ...(issue.at && { related: [issue.at] }),
  };
}
