import type { Words } from '@jalon/core';
import { signWords } from '../items/words.data.ts';
import type { CountRule, ItemBase } from '../schema/ItemBase.ts';
import type {
  AttachmentsItem,
  DysfunctionsItem,
  FreeSectionItem,
  ImprovementsItem,
  KeyFiguresItem,
  ListItem,
  QuotesItem,
} from '../schema/ReportItem.ts';
import { codedOptions } from './codedOptions.ts';
import type { FieldLayout, FormKind, GroupLayout, InputLayout, ItemLayout } from './FormKind.ts';
import { formWords } from './formWords.data.ts';
import { periodFields } from './plainFormKinds.ts';

const text: InputLayout = { kind: 'text' };
const long: InputLayout = { kind: 'text', long: true };
const name: InputLayout = { kind: 'name' };
const field = (key: string, title: Words, input: InputLayout): FieldLayout => ({ path: [key], title, input });
const must = (key: string, title: Words, input: InputLayout): FieldLayout => ({
  ...field(key, title, input),
  must: true,
});

/** A list of entries, with the reason why it is empty. */
export const listLayout = (
  title: Words,
  fields: readonly FieldLayout[],
  count: CountRule | undefined,
  more: Partial<GroupLayout> = {},
): ItemLayout => ({
  fields: [field('noneBecause', formWords.noneBecause, text)],
  groups: [{ id: 'entries', path: ['entries'], title, fields, ...(count && { count }), ...more }],
});

interface CountedItem<Kind extends string> extends ItemBase<Kind> {
  readonly rules?: { readonly count?: CountRule };
}

const listForm = <Item extends CountedItem<string>>(
  kind: Item['kind'],
  title: Words,
  fields: readonly FieldLayout[],
): FormKind<Item> => ({ kind, layout: ({ rules }) => listLayout(title, fields, rules?.count) });

/** How lists of a given form are asked. */
export const listFormKinds = [
  listForm<ListItem>('list', formWords.results, [
    must('text', formWords.result, long),
    field('sign', formWords.sign, { kind: 'choice', options: codedOptions(signWords) }),
    field('planned', formWords.planned, { kind: 'yes-no' }),
    field('significance', formWords.significance, long),
    { ...field('evidence', formWords.evidence, { kind: 'texts' }), help: formWords.evidenceHelp },
    field('about', formWords.about, text),
  ]),
  listForm<DysfunctionsItem>('dysfunctions', formWords.dysfunctions, [
    must('description', formWords.dysfunction, long),
    field('analysis', formWords.analysis, long),
    field('departsFrom', formWords.departsFrom, text),
  ]),
  listForm<ImprovementsItem>('improvements', formWords.improvements, [
    must('text', formWords.improvement, long),
    field('answers', formWords.answers, text),
    field('owner', formWords.owner, text),
    field('due', formWords.due, { kind: 'date' }),
  ]),
  listForm<AttachmentsItem>('attachments', formWords.attachments, [
    must('name', formWords.file, name),
    { ...field('mediaType', formWords.fileType, name), help: formWords.fileTypeHelp },
    field('bytes', formWords.fileSize, { kind: 'number', unit: '', min: 0, decimals: 0, strict: true }),
    field('source', formWords.fileSource, name),
    field('description', formWords.description, text),
  ]),
  listForm<QuotesItem>('quotes', formWords.quotes, [
    must('text', formWords.quote, long),
    { ...must('attribution', formWords.attribution, text), help: formWords.attributionHelp },
  ]),
  listForm<KeyFiguresItem>('key-figures', formWords.keyFigures, [
    must('label', formWords.keyFigure, text),
    must('value', formWords.value, { kind: 'number' }),
    must('unit', formWords.unit, { kind: 'unit' }),
    field('unitLabel', formWords.unitWords, text),
    field('n', formWords.ofHowMany, { kind: 'number', unit: '', min: 0, decimals: 0, strict: true }),
    ...periodFields(['period']),
    field('source', formWords.source, text),
  ]),
];

/** How text under headings of one's own is asked. */
export const freeSectionForm: FormKind<FreeSectionItem> = {
  kind: 'free-section',
  layout: () => ({
    fields: [],
    groups: [
      {
        id: 'parts',
        path: ['parts'],
        title: formWords.parts,
        nameless: true,
        fields: [field('heading', formWords.heading, text), must('text', formWords.text, long)],
      },
    ],
  }),
};
