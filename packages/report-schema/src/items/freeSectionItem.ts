import { type LocalizedText, textIn } from '@jalon/core';
import * as z from 'zod';
import type { Block } from '../document/Document.ts';
import type { FreeSectionAnswer } from '../schema/Answers.ts';
import { textFormat } from '../schema/answer.format.ts';
import type { FreeSectionItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { countWords } from './countWords.ts';
import type { ItemKind } from './ItemKind.ts';
import { paragraphs } from './paragraphs.ts';
import { reportIssue } from './reportIssue.ts';

const format: z.ZodType<FreeSectionAnswer> = z.strictObject({
  parts: z.array(z.strictObject({ heading: textFormat.exactOptional(), text: textFormat })),
});

/** What the writer adds, under headings of their own. */
export const freeSectionItem: ItemKind<FreeSectionItem, FreeSectionAnswer> = {
  kind: 'free-section',
  ...answerForm<FreeSectionItem, FreeSectionAnswer>(() => format),
  isEmpty: ({ parts }) => parts.every(({ heading = '', text }) => isBlank(heading) && isBlank(text)),
  check: ({ parts }, item) => {
    const { maxWords: max } = item;
    if (max === undefined) return [];
    const texts = parts.flatMap(({ heading, text }) => (heading === undefined ? [text] : [heading, text]));
    const count = Math.max(
      ...(['fr', 'en'] as const).map((lang) =>
        texts.reduce((sum: number, text) => sum + countWords(textIn(text, lang), lang), 0),
      ),
    );
    const unit = { fr: 'mots', en: 'words' };
    return count > max ? reportIssue('report/text-too-long', 'error', item, { count, max, unit }) : [];
  },
  toBlocks: (answer, { id }, { lang, level }) =>
    (answer?.parts ?? []).flatMap(({ heading = '', text }, index): readonly Block[] => [
      ...(isBlank(heading)
        ? []
        : [
            { kind: 'heading', level, text: textIn(heading, lang).trim(), id: `${id}-${index + 1}` } as const,
          ]),
      ...paragraphs(textIn(text, lang)),
    ]),
};

const isBlank = (text: LocalizedText): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).every((wording) => wording.trim() === '');
