import type { Checked, IsoDay, Issue, Json, Report } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { standardItems } from '../items/standardItems.ts';
import { compareVersions, parseVersion } from '../revision/version.ts';
import { itemsOf } from '../schema/itemsOf.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import type { FormKind } from './FormKind.ts';
import { FormReading, typed } from './FormReading.ts';
import type { FilledForm, FilledItem } from './ReportForm.ts';
import { readAnswer } from './readAnswer.ts';
import { standardFormKinds } from './standardFormKinds.ts';

/** What is known beside a form that came back. */
export interface FromFormOptions {
  /**
   * The report that the form was made from: what the form does not show, such as texts in other languages, is kept from
   * it.
   */
  readonly report?: Report;
  /** The day up to which data counts, where neither the report nor the form says it. */
  readonly asOf?: IsoDay;
  /** How each kind of item is asked; default {@link standardFormKinds}. */
  readonly kinds?: readonly FormKind[];
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * The report that a filled form makes. A text is taken in the language of the form: its wordings in other languages stay,
 * and one of unstated language stays so. A field that came back as it was shown leaves its answer untouched; what cannot
 * be read stays out of the answers and is named with its text.
 * @param schema the schema that the form was made from
 * @param filled the form as it came back
 * @returns the report, with what could not be taken; no report where the form follows another schema
 * @example
 * ```ts
 * import { fromForm, patronFourParts, toForm } from '@jalon/report-schema';
 * const answers = { 'improvement-points': { entries: [{ id: 'i1', text: { en: 'Meet earlier' } }] } };
 * const report = { id: 'r', schema: 'mecene-4-parts', schemaVersion: '1.0.0', asOf: '2025-03-15', answers };
 * const form = toForm(patronFourParts, { lang: 'en', report });
 * fromForm(patronFourParts, form, { report }).value?.answers; // => { 'improvement-points': { entries: [{ id: 'i1', text: { en: 'Meet earlier' } }] } }
 * ```
 */
export function fromForm(
  schema: ReportSchema,
  filled: FilledForm,
  options: FromFormOptions = {},
): Checked<Report> {
  const { report, kinds = standardFormKinds, items: meanings = standardItems } = options;
  if (filled.schema !== schema.id)
    return { issues: [issueOf('form/other-schema', 'error', { found: filled.schema, expected: schema.id })] };
  const asOf = report?.asOf ?? filled.report?.asOf ?? options.asOf;
  if (asOf === undefined) return { issues: [issueOf('form/no-day', 'error', {})] };
  const { byItem, issues } = filledItems(schema, filled);
  const answers = new Map<string, Json>(Object.entries(report?.answers ?? {}));
  for (const item of itemsOf(schema)) {
    const found = byItem.get(item.id);
    const layout = found && kinds.find(({ kind }) => kind === item.kind)?.layout(item);
    if (!layout) continue;
    const before = answers.get(item.id);
    const meaning = meanings.find(({ kind }) => kind === item.kind);
    const reading = new FormReading(item, filled.lang);
    const readable = before !== undefined && isAnswer(before, item, meaning) ? before : undefined;
    const answer = readAnswer(layout, found, readable, reading);
    issues.push(...reading.issues);
    if (answer === readable) continue;
    if (answer === undefined) answers.delete(item.id);
    else if (isAnswer(answer, item, meaning)) answers.set(item.id, answer);
    else {
      reading.say('form/not-an-answer', 'error', { text: typedIn(found) }, undefined);
      issues.push(...reading.issues.slice(-1), ...(meaning?.parse?.(answer, item).issues ?? []));
    }
  }
  const told = report ?? filled.report;
  const value: Report = {
    ...(report ?? (told?.title === undefined ? {} : { title: told.title })),
    id: told?.id ?? schema.id,
    schema: schema.id,
    schemaVersion: schema.version,
    asOf,
    answers: Object.fromEntries(answers),
  };
  return { value, issues };
}

const issueOf = (code: string, severity: Issue['severity'], params: Issue['params']): Issue => ({
  code,
  severity,
  params,
});

const isAnswer = (answer: Json, item: ReportItem, meaning: ItemKind | undefined): boolean =>
  !meaning?.parse || meaning.parse(answer, item).value !== undefined;

const typedIn = ({ fields, groups }: FilledItem): string =>
  typed([...fields, ...groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values))]);

/** What came back for each item of the schema, once; the rest is named. */
function filledItems(
  schema: ReportSchema,
  filled: FilledForm,
): { readonly byItem: ReadonlyMap<string, FilledItem>; readonly issues: Issue[] } {
  const issues = sayVersion(schema, filled);
  const byItem = new Map<string, FilledItem>();
  const asked = new Map(itemsOf(schema).map((item) => [item.id, item]));
  for (const each of filled.sections.flatMap(({ items }) => items)) {
    const item = asked.get(each.id);
    const text = typedIn(each);
    const at = { in: 'report', item: each.id } as const;
    if (!item || byItem.has(each.id)) {
      const code = item ? 'form/repeated-item' : 'form/unknown-item';
      if (text !== '')
        issues.push({ ...issueOf(code, 'warning', { item: item?.title ?? each.id, text }), at });
    } else byItem.set(each.id, each);
  }
  return { byItem, issues };
}

function sayVersion({ version: expected }: ReportSchema, { schemaVersion: found }: FilledForm): Issue[] {
  if (found === expected) return [];
  const [theirs, ours] = [parseVersion(found), parseVersion(expected)];
  const isNewer = !theirs || !ours || compareVersions(theirs, ours) > 0;
  return [issueOf(isNewer ? 'form/newer-version' : 'form/older-version', 'warning', { found, expected })];
}
