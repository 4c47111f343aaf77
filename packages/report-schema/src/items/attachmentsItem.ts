import { type Issue, type Lang, textIn, type Words } from '@jalon/core';
import * as z from 'zod';
import type { Cell, Inline } from '../document/Document.ts';
import type { AttachmentEntry, ListAnswer } from '../schema/Answers.ts';
import { idFormat, textFormat } from '../schema/answer.format.ts';
import type { AttachmentsItem } from '../schema/ReportItem.ts';
import { bytesText } from './bytesText.ts';
import type { ItemKind } from './ItemKind.ts';
import { hasReason, listForm, reasonBlocks } from './listForm.ts';
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
    return [
      {
        kind: 'table',
        caption: say(itemWords.attachmentsCaption, lang),
        columns: [
          { heading: say(itemWords.file, lang), width: 3 },
          { heading: say(itemWords.fileType, lang), width: 1.5 },
          { heading: say(itemWords.fileSize, lang), align: 'end', width: 0.8 },
          { heading: say(itemWords.fileSource, lang), width: 2.5 },
        ],
        rows: answer.entries.map((entry) => cells(entry, lang)),
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

function cells(
  { name, mediaType, bytes, source, description }: AttachmentEntry,
  lang: Lang,
): readonly Cell[] {
  const none = itemWords.none[lang];
  const where: Inline =
    source !== undefined && /^https?:\/\/[^\s]+$/i.test(source)
      ? { kind: 'link', text: source, href: source }
      : (source ?? none);
  return [
    { content: [name], ...(description !== undefined && { detail: [textIn(description, lang)] }) },
    { content: [mediaType ?? none] },
    { content: [bytes === undefined ? none : bytesText(bytes, lang)] },
    { content: [where] },
  ];
}
