import { wordKey } from '../lexicon/wordKey.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import { formPhrases } from './formPhrases.ts';

/** Where and when a form was signed. */
export interface FormSignature {
  /** The words that introduce it, as written: « Fait à ». */
  readonly name: string;
  readonly place?: string;
  /** `YYYY-MM-DD`. */
  readonly day?: string;
}

/**
 * Reads the line over a signature: « Fait à Cahors, le 14 octobre 2024 », "Signed in Leeds on 3 May 2024", « Gedaan te
 * Gent op 3 mei 2024 ».
 * @returns `undefined` where the text is no such line
 */
export function readSignature(text: string, context: ReadingContext): FormSignature | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length > 120) return undefined;
  const key = wordKey(line);
  const phrases = formPhrases(context.lexicon).byField.get('signed') ?? [];
  const phrase = phrases.find(
    (each) => key === each || key.startsWith(`${each} `) || key.startsWith(`${each}:`),
  );
  if (phrase === undefined) return undefined;
  const name = line.slice(0, phrase.length);
  const rest = line.slice(phrase.length).replace(/^[\s:]+/, '');
  const when = /^(.*?)(?:,\s*|\s+)(?:le|on|op|den|el|a|à)\s*:?\s+(\S.*)$/iu.exec(rest);
  const day = context.day(tidy(when?.[2] ?? rest)).value;
  if (day === undefined) {
    // « En resumen … » is a sentence; « Fait à Lyon, le …… » is a form that nobody dated
    const blank = /^(.*?),?\s*(?:le|on|op|el|a)?\s*[.…_\s/]*$/iu.exec(rest)?.[1]?.trim() ?? '';
    if (!phrase.includes(' ') || blank.split(' ').length > 4) return undefined;
    return { name, ...(/\p{L}/u.test(blank) ? { place: blank } : {}) };
  }
  const place = when?.[1]?.replace(/[\s,]+$/, '') ?? '';
  return { name, ...(place === '' ? {} : { place }), day };
}

const tidy = (text: string): string => text.replace(/[.\s]+$/, '');
