import type { Issue, IssueParam, Severity } from '@jalon/core';
import { formIssue } from '../formIssue.ts';

type Code = Parameters<typeof formIssue>[0];

/** Counts what there is to say about many answers, so that it is said once. It lives inside one call. */
export class KoboTally {
  readonly #counts = new Map<
    string,
    {
      readonly code: Code;
      readonly severity: Severity;
      readonly params: Record<string, IssueParam>;
      count: number;
    }
  >();

  /** One more of a kind. */
  count(code: Code, severity: Severity, params: Readonly<Record<string, IssueParam>> = {}, by = 1): void {
    const key = JSON.stringify([code, params]);
    const known = this.#counts.get(key) ?? { code, severity, params: { ...params }, count: 0 };
    known.count += by;
    this.#counts.set(key, known);
  }

  /** Everything that was counted, in the order in which it first came. */
  issues(file: string | undefined): readonly Issue[] {
    return [...this.#counts.values()].map(({ code, severity, params, count }) =>
      formIssue(code, severity, { ...params, count }, { file }),
    );
  }
}
