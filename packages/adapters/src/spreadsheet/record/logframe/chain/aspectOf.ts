import { readHeaderText } from '../../../header/readHeaderText.ts';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { levelReadings } from '../levelReadings.ts';

/** What stands beside a statement. */
export interface Aspect {
  readonly field: string;
  /** The words of the level that its header names: « Indicateurs d’effet ». */
  readonly level?: string;
}

const fields = ['indicator', 'verification', 'assumptions', 'baseline', 'target', 'means', 'budget'];

/** What a header names beside statements, with the level that it names. */
export function aspectOf(text: string, context: ReadingContext): Aspect | undefined {
  const field = fieldOf(text, context);
  if (field !== undefined) return { field };
  const words = text.split(/\s+/);
  for (let at = 1; at < words.length; at += 1) {
    const parts = [words.slice(0, at).join(' '), words.slice(at).join(' ')] as const;
    for (const [aspect, level] of [parts, [parts[1], parts[0]] as const]) {
      const named = fieldOf(aspect, context);
      const bare = level.replace(
        /^(?:d['’]|de l['’]|(?:de la|de los|de las|des|de|du|del|of|van|voor|for)\s+)/iu,
        '',
      );
      if (named !== undefined && levelReadings(bare).length > 0) return { field: named, level: bare };
    }
  }
  return undefined;
}

function fieldOf(text: string, context: ReadingContext): string | undefined {
  const { fields: named, exact } = readHeaderText(text, context);
  const all = named.map((field) => (field === 'indicator.name' ? 'indicator' : field));
  return exact ? fields.find((field) => all.includes(field)) : undefined;
}
