import type { Issue, Severity } from '@jalon/core';
import type { dhis2Messages } from './dhis2Messages.ts';

type Code = keyof typeof dhis2Messages extends infer Key
  ? Key extends `dhis2/${infer What}`
    ? What
    : never
  : never;

/** Something to say about a file of DHIS2; a warning unless it weighs otherwise. */
export const dhis2Issue = (what: Code, params: Issue['params'], severity: Severity = 'warning'): Issue => ({
  code: `dhis2/${what}`,
  severity,
  params,
});
