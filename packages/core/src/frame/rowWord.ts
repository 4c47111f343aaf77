import type { LabelPack } from '../label/LabelPack.ts';
import { label } from '../label/label.ts';
import type { LanguageTag } from '../text/LanguageTag.ts';
import type { Words } from '../text/LocalizedText.ts';
import { languageOf } from '../text/languageOf.ts';
import { textIn } from '../text/textIn.ts';
import type { Frame } from './Frame.ts';
import type { FrameTemplateDefinition, RowTemplate } from './FrameTemplateDefinition.ts';

/** In which words a frame is shown. */
export interface FrameWords {
  /** The language of the words. */
  readonly lang: LanguageTag;
  /** Id of a label pack, or a pack of your own; default the words of the template's own tradition. */
  readonly pack?: string | LabelPack;
}

/** The word of a row: the frame's own, else that of the pack asked for, else of the template, else of its pack. */
export function rowWord(
  row: RowTemplate,
  { lang, pack }: FrameWords,
  template: FrameTemplateDefinition,
  frame?: Frame,
): string {
  const { term, title, level } = row;
  const own = frame?.levelWords;
  if (own && term !== undefined && level !== undefined && Object.hasOwn(own, level))
    return textIn(own[level] ?? '', lang);
  if (term !== undefined && (pack !== undefined || !title))
    return label(term, lang, pack ?? template.pack ?? 'neutral');
  return title ? inWords(title, lang) : row.role;
}

/** A text of ours in the language of a tag; in English where it is neither French nor English. */
export const inWords = (words: Words, lang: LanguageTag): string =>
  words[languageOf(lang) === 'fr' ? 'fr' : 'en'];
