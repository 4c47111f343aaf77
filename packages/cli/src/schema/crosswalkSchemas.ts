import { formatIssue } from '@jalon/core';
import { crosswalkReports } from '@jalon/report-schema';
import { messages } from '../messages.ts';
import { wrap } from '../terminal/wrap.ts';
import { findSchema } from './findSchema.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/**
 * Prints how far a report that follows one schema fills another, item by item, then what is left to ask.
 * @throws a {@link CannotGoOn} where there is no such schema
 */
export async function crosswalkSchemas(
  from: string,
  to: string,
  { json, lang, terminal }: SchemaTask,
): Promise<void> {
  const [source, target] = [await findSchema(from), await findSchema(to)];
  const crosswalk = crosswalkReports(source, target);
  if (json) {
    terminal.out(JSON.stringify(crosswalk, null, 2));
    return;
  }
  const lines = crosswalk.items.map(({ title, fit, reason, losses }) => {
    const said = [reason, ...losses].map((issue) => formatIssue(issue, lang, messages)).join(' ');
    const line = `${schemaWords.fit(fit, lang)}  ${fit === 'none' ? title[lang] : said}`;
    return wrap(line, terminal.width - 4).join('\n    ');
  });
  terminal.out([...lines, '', schemaWords.coverage(crosswalk, lang)].join('\n'));
}
