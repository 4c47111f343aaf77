import { type Issue, type Lang, textIn, type Words } from '@jalon/core';
import * as z from 'zod';
import type { Cell, Column } from '../document/Document.ts';
import type { AttachmentEntry, ListAnswer } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { AttachmentsItem } from '../schema/ReportItem.ts';
import { bytesText } from './bytesText.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
import { mediaTypeText } from './mediaTypeText.ts';
import { countIssues, reportIssue } from './reportIssue.ts';
import { say } from './say.ts';
import { itemWords } from './words.data.ts';

const attachmentFormat: z.ZodType<AttachmentEntry> = z.strictObject({
  id: idFormat,
  name: z.string().min(1).max(255),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[A-Za-z0-9.+-]+$/)
    .exactOptional(),
  bytes: z.int().min(0).exactOptional(),
  // an address that holds the file itself is no place where it is kept
  source: z
    .string()
    .regex(/^(?!\s*[dD][aA][tT][aA]:)/)
    .max(2000)
    .exactOptional(),
  description: textFormat.exactOptional(),
});

/** Files that go with the report: what they are and where they are kept. */
export const attachmentsItem: ItemKind<AttachmentsItem, ListAnswer<AttachmentEntry>> = {
  kind: 'attachments',
  ...listForm<AttachmentsItem, AttachmentEntry>(attachmentFormat),
  check: (answer, item) =>
    hasReason(answer)
      ? []
      : [
          ...countIssues(answer.entries.length, item.rules?.count, item),
          ...answer.entries.flatMap((entry, index) => fileIssues(entry, index, item)),
        ],
  toBlocks: (answer, _item, context) => {
    if (answer === undefined) return [];
    if (answer.entries.length === 0) return reasonBlocks(answer, context);
    const { lang } = context;
    const shown = columnsIn(lang).filter(({ isKnown }) => answer.entries.some(isKnown));
    return [
      {
        kind: 'table',
        caption: say(itemWords.attachmentsCaption, lang),
        columns: shown.map(({ column }) => column),
        rows: answer.entries.map((entry) => shown.map(({ cellOf }) => cellOf(entry))),
      },
    ];
  },
};

function fileIssues(
  { name, mediaType, bytes }: AttachmentEntry,
  index: number,
  item: AttachmentsItem,
): readonly Issue[] {
  const { mediaTypes, maxBytes } = item;
  const isAccepted = (pattern: string, found: string) =>
    pattern.endsWith('/*') ? found.startsWith(pattern.slice(0, -1)) : found === pattern;
  const wrongType =
    mediaTypes !== undefined &&
    mediaType !== undefined &&
    !mediaTypes.some((pattern) => isAccepted(pattern, mediaType.toLowerCase()));
  const inWords = (size: number): Words => ({ fr: bytesText(size, 'fr'), en: bytesText(size, 'en') });
  return [
    ...(wrongType
      ? reportIssue(
          'report/attachment-type',
          'error',
          item,
          { name, found: mediaType, expected: mediaTypes.join(', ') },
          ['entries', index, 'mediaType'],
        )
      : []),
    ...(maxBytes !== undefined && bytes !== undefined && bytes > maxBytes
      ? reportIssue(
          'report/attachment-too-large',
          'error',
          item,
          { name, found: inWords(bytes), expected: inWords(maxBytes) },
          ['entries', index, 'bytes'],
        )
      : []),
  ];
}

/** What a table of files says; what is known of no file is left out. */
const columnsIn = (
  lang: Lang,
): readonly {
  readonly column: Column;
  isKnown(entry: AttachmentEntry): boolean;
  cellOf(entry: AttachmentEntry): Cell;
}[] => [
  {
    column: { heading: say(itemWords.file, lang), width: 3 },
    isKnown: () => true,
    cellOf: ({ name, description }) => ({
      content: [name],
      ...(description !== undefined && { detail: [textIn(description, lang)] }),
    }),
  },
  {
    column: { heading: say(itemWords.fileType, lang), width: 1.5 },
    isKnown: ({ mediaType }) => mediaType !== undefined,
    cellOf: ({ mediaType }) => cell(mediaType && mediaTypeText(mediaType), lang),
  },
  {
    column: { heading: say(itemWords.fileSize, lang), align: 'end', width: 0.8 },
    isKnown: ({ bytes }) => bytes !== undefined,
    cellOf: ({ bytes }) => cell(bytes === undefined ? undefined : bytesText(bytes, lang), lang),
  },
  {
    column: { heading: say(itemWords.fileSource, lang), width: 2.5 },
    isKnown: ({ source }) => source !== undefined,
    cellOf: ({ source }) =>
      source !== undefined && /^https?:\/\/[^\s]+$/i.test(source)
        ? { content: [{ kind: 'link', text: source, href: source }] }
        : cell(source, lang),
  },
];

const cell = (text: string | undefined, lang: Lang): Cell => ({ content: [text ?? itemWords.none[lang]] });
