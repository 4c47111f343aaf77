import type { Issue, IssueParam, Lang, Place } from '@jalon/core';
import { pointerOf } from '../schema/formIssues.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { FilledValue, FormValue } from './ReportForm.ts';
import { isBlank } from './sameValue.ts';

/** The reading of one item of a form: what it is read for, what was found. It lives inside one call. */
export class FormReading {
  readonly issues: Issue[] = [];
  readonly item: ReportItem;
  readonly lang: Lang;

  constructor(item: ReportItem, lang: Lang) {
    this.item = item;
    this.lang = lang;
  }

  say(
    code: string,
    severity: Issue['severity'],
    params: Readonly<Record<string, IssueParam>>,
    at: Place | undefined,
    path: readonly string[] = [],
  ): void {
    const place: Place = at ?? {
      in: 'report',
      item: this.item.id,
      ...(path.length > 0 && { path: pointerOf(path) }),
    };
    this.issues.push({ code, severity, params: { item: this.item.title, ...params }, at: place });
  }
}

/** What was typed, short enough for a sentence. */
export function typed(values: readonly { readonly value?: FormValue }[]): string {
  const text = values.flatMap(({ value }) => (isBlank(value) ? [] : [String(value)])).join(' · ');
  return text.length > 300 ? `${text.slice(0, 297)}…` : text;
}

/** What came back in a field; `undefined` where the field was not asked. */
export const filledAt = (values: readonly FilledValue[], id: string): FilledValue | undefined =>
  values.find((each) => each.id === id);
