import { type Issue, type LocalizedText, textIn } from '@jalon/core';
import { textFormat } from '../schema/answer.format.ts';
import type { TextItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import type { ItemKind } from './ItemKind.ts';
import { reportIssue } from './reportIssue.ts';

/** Prose. A blank line starts a paragraph. */
export const textItem: ItemKind<TextItem, LocalizedText> = {
  kind: 'text',
  ...answerForm<TextItem, LocalizedText>(() => textFormat),
  isEmpty: (answer) => wordings(answer).every((text) => text.trim() === ''),
  check: (answer, item) =>
    wordings(answer)
      .flatMap((text) => tooLong(text, item))
      .slice(0, 1),
  toBlocks: (answer, _item, { lang }) =>
    answer === undefined
      ? []
      : textIn(answer, lang)
          .split(/\n\s*\n/)
          .filter((paragraph) => paragraph.trim() !== '')
          .map((paragraph) => ({ kind: 'paragraph', content: [paragraph.trim()] })),
};

const wordings = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

function tooLong(text: string, item: TextItem): readonly Issue[] {
  const { maxCharacters, maxWords } = item;
  const words = maxWords === undefined ? 0 : text.split(/\s+/).filter(Boolean).length;
  if (maxWords !== undefined && words > maxWords) {
    const unit = { fr: 'mots', en: 'words' };
    return reportIssue('report/text-too-long', 'error', item, { count: words, max: maxWords, unit });
  }
  if (maxCharacters !== undefined && text.length > maxCharacters) {
    const unit = { fr: 'signes', en: 'characters' };
    return reportIssue('report/text-too-long', 'error', item, {
      count: text.length,
      max: maxCharacters,
      unit,
    });
  }
  return [];
}
