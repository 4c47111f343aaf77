import { restrictLexicon } from '../lexicon/restrictLexicon.ts';
import { standardLexicon } from '../lexicon/standardLexicon.data.ts';
import type { ReadingContext } from '../sheet/ReadingContext.ts';
import type { SheetReader } from './TableReader.ts';

/** What a reader knows of the words of a sheet: its own fields, and those that a user added to the lexicon. */
export function contextFor({ fields }: SheetReader, context: ReadingContext): ReadingContext {
  const own = new Set(fields);
  const isKnown = (field: string) => own.has(field) || !Object.hasOwn(standardLexicon.headers, field);
  return { ...context, lexicon: restrictLexicon(context.lexicon, isKnown) };
}
