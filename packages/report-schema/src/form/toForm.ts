import { type IsoDay, JalonError, type Json, type Lang, type Report } from '@jalon/core';
import type { ItemKind } from '../items/ItemKind.ts';
import { say } from '../items/say.ts';
import { standardItems } from '../items/standardItems.ts';
import type { ReportItem } from '../schema/ReportItem.ts';
import type { ReportSchema } from '../schema/ReportSchema.ts';
import type { FieldLayout, FormKind, GroupLayout, ItemLayout } from './FormKind.ts';
import { formInput } from './formInput.ts';
import { formWords, ruleWords } from './formWords.data.ts';
import type { FormField, FormGroup, FormItem, FormReport, FormSection, ReportForm } from './ReportForm.ts';
import { inputNotes, ruleNotes } from './ruleNotes.ts';
import { fieldId, type ShownAnswer, showAnswer, withinField } from './ShownAnswer.ts';
import { standardFormKinds } from './standardFormKinds.ts';

/** How {@link toForm} asks. */
export interface ToFormOptions {
  /** Language of the form, and of the texts that are filled in. */
  readonly lang: Lang;
  /** Its answers stand in the form; without it the form is empty. */
  readonly report?: Report;
  /** The day up to which data counts, where there is no report yet. */
  readonly asOf?: IsoDay;
  /** How each kind of item is asked; default {@link standardFormKinds}. */
  readonly kinds?: readonly FormKind[];
  /** What each kind of item means; default {@link standardItems}. */
  readonly items?: readonly ItemKind[];
}

/**
 * A report schema as a form in one language: every item as fields and tables to fill in, with its rules in words and the
 * answers that there are. {@link fromForm} reads it back.
 * @param schema the schema that asks
 * @returns plain data, for a page or a workbook
 * @throws JalonError `invalid-argument` where the report follows another schema
 * @example
 * ```ts
 * import { patronFourParts, toForm } from '@jalon/report-schema';
 * const form = toForm(patronFourParts, { lang: 'en', asOf: '2025-03-15' });
 * form.sections[1]?.items[0]?.fields.map(({ title }) => title); // => ['Objective', 'What the agreement says', 'Agreed on']
 * form.sections[2]?.items[0]?.notes[0]; // => 'Number asked for: 3.'
 * ```
 */
export function toForm(schema: ReportSchema, options: ToFormOptions): ReportForm {
  const { lang, report, asOf, kinds = standardFormKinds, items: meanings = standardItems } = options;
  if (report && report.schema !== schema.id)
    throw new JalonError('invalid-argument', `expected a report in ${schema.id}, found ${report.schema}`, {
      found: report.schema,
      expected: schema.id,
    });
  const day = report?.asOf ?? asOf;
  const answerTo = (item: ReportItem): Json | undefined => {
    const answer = report && Object.hasOwn(report.answers, item.id) ? report.answers[item.id] : undefined;
    const parse = meanings.find(({ kind }) => kind === item.kind)?.parse;
    // what is no answer cannot be shown as one
    return answer === undefined || (parse && parse(answer, item).value === undefined) ? undefined : answer;
  };
  const ask = (item: ReportItem) =>
    formItem(item, kinds.find(({ kind }) => kind === item.kind)?.layout(item), answerTo(item), lang);
  const cover: readonly FormSection[] = schema.cover?.length
    ? [{ id: coverId(schema), title: formWords.cover[lang], items: schema.cover.map(ask) }]
    : [];
  const about: FormReport | undefined =
    day === undefined
      ? undefined
      : {
          id: report?.id ?? schema.id,
          ...(report?.title === undefined ? {} : { title: report.title }),
          asOf: day,
        };
  return {
    schema: schema.id,
    schemaVersion: schema.version,
    lang,
    title: schema.title[lang],
    ...(schema.description && { help: schema.description[lang] }),
    source: schema.source[lang],
    ...(about && { report: about }),
    sections: [
      ...cover,
      ...schema.sections.map(({ id, title, intro, items }) => ({
        id,
        title: title[lang],
        ...(intro && { help: intro[lang] }),
        items: items.map(ask),
      })),
    ],
  };
}

/** An id that no section has. */
function coverId({ sections }: ReportSchema): string {
  let id = 'cover';
  while (sections.some((section) => section.id === id)) id += '-';
  return id;
}

const computedKinds: readonly string[] = ['computed', 'at-a-glance', 'figure', 'cross-table'];

function formItem(
  item: ReportItem,
  layout: ItemLayout | undefined,
  answer: Json | undefined,
  lang: Lang,
): FormItem {
  const { id, kind, title, help, required, phase, when } = item;
  const shown = layout && showAnswer(layout, answer, lang);
  const unknown = layout || computedKinds.includes(kind) ? [] : [say(ruleWords.unknownKind, lang)];
  return {
    id,
    kind,
    title: title[lang],
    ...(help && { help: help[lang] }),
    notes: [...ruleNotes(item, lang), ...unknown],
    ...(required === undefined ? {} : { required }),
    ...(phase && { phase }),
    ...(when && { when }),
    fields: (layout?.fields ?? []).map((field) => {
      const value = shown?.fields.get(fieldId(field));
      return { ...formField(field, lang), ...(value === undefined ? {} : { value }) };
    }),
    groups: (layout?.groups ?? []).map((group) => formGroup(group, shown, lang)),
  };
}

function formField(field: FieldLayout, lang: Lang): FormField {
  const { title, help, required, must, planned, input } = field;
  const notes = [...(help ? [help[lang]] : []), ...inputNotes(input, lang)];
  return {
    id: fieldId(field),
    title: title[lang],
    ...(notes.length > 0 && { help: notes.join(' ') }),
    ...((must ?? required) && { required: true }),
    ...(planned && { planned }),
    input: formInput(input, lang),
  };
}

function formGroup(group: GroupLayout, shown: ShownAnswer | undefined, lang: Lang): FormGroup {
  const { id, title, fields, within, rows, count } = group;
  const place: readonly FormField[] = within
    ? [{ id: withinField, title: within.title[lang], input: { kind: 'row', group: within.group } }]
    : [];
  const { min, max, severity } = count ?? {};
  const counts = severity !== 'off';
  return {
    id,
    title: title[lang],
    columns: [...place, ...fields.map((field) => formField(field, lang))],
    rows: (shown?.groups.get(id) ?? []).map(({ entry: _, ...row }) => row),
    ...(rows && { fixed: true }),
    ...(counts && min !== undefined && { min }),
    ...(counts && max !== undefined && { max }),
  };
}
