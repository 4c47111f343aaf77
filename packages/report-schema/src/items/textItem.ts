import { type Issue, type LocalizedText, textIn, type Words } from '@jalon/core';
import { textFormat } from '../schema/answer.format.ts';
import type { TextItem } from '../schema/ReportItem.ts';
import { answerForm } from './answerForm.ts';
import { countCharacters } from './countCharacters.ts';
import { countWords } from './countWords.ts';
import type { ItemKind } from './ItemKind.ts';
import { paragraphs } from './paragraphs.ts';
import { reportIssue } from './reportIssue.ts';

/** Prose. A blank line starts a paragraph. */
export const textItem: ItemKind<TextItem, LocalizedText> = {
  kind: 'text',
  ...answerForm<TextItem, LocalizedText>(() => textFormat),
  isEmpty: (answer) => wordings(answer).every((text) => text.trim() === ''),
  check: (answer, item) => {
    const long = (typeof answer === 'string' ? [['fr', answer] as const] : Object.entries(answer)).map(
      ([lang, text]) => tooLong(text, lang, item),
    );
    return long.find((issues) => issues.length > 0) ?? [];
  },
  toBlocks: (answer, _item, { lang }) => (answer === undefined ? [] : paragraphs(textIn(answer, lang))),
  toLine: (answer, { maxCharacters }, { lang }) => {
    const text = answer === undefined ? '' : textIn(answer, lang).trim();
    if (answer === undefined || text === '')
      return maxCharacters !== undefined && maxCharacters <= longestLine ? [] : undefined;
    // in every language the same: a report in two languages has one form
    return wordings(answer).every(isLine) ? [text] : undefined;
  },
};

/** Characters of a text that still reads as a fact. */
const longestLine = 120;

const isLine = (text: string): boolean => text.length <= longestLine && !text.trim().includes('\n');

const wordings = (text: LocalizedText): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text);

function tooLong(text: string, lang: string, item: TextItem): readonly Issue[] {
  const { maxCharacters, maxWords } = item;
  const over = (max: number | undefined, count: (text: string, lang: string) => number, unit: Words) => {
    // a text has never more words or characters than UTF-16 units
    const found = max === undefined || text.length <= max ? 0 : count(text, lang);
    return max !== undefined && found > max
      ? reportIssue('report/text-too-long', 'error', item, { count: found, max, unit })
      : [];
  };
  return [
    ...over(maxWords, countWords, { fr: 'mots', en: 'words' }),
    ...over(maxCharacters, countCharacters, { fr: 'signes', en: 'characters' }),
  ];
}
