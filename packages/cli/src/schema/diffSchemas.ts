import { checkReportSchemaVersion, diffReportSchemas } from '@jalon/report-schema';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { wrap } from '../terminal/wrap.ts';
import { findSchema } from './findSchema.ts';
import { issuesAsJson } from './issuesAsJson.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/**
 * Prints what changed from one schema to another with the part of the version that has to rise.
 * @returns whether the version of the newer one understates its changes; two schemas of different ids have no versions to
 * compare
 * @throws a {@link CannotGoOn} where there is no such schema
 */
export async function diffSchemas(
  older: string,
  newer: string,
  { json, lang, terminal }: SchemaTask,
): Promise<boolean> {
  const [a, b] = [await findSchema(older), await findSchema(newer)];
  const { level, changes } = diffReportSchemas(a, b);
  const issues = a.id === b.id && level !== 'none' ? checkReportSchemaVersion(a, b) : [];
  if (json) {
    terminal.out(JSON.stringify({ level, changes, issues: issuesAsJson(issues, lang) }, null, 2));
  } else {
    const lines = changes.map(
      (change) =>
        `- ${wrap(`${change.words[lang]} (${schemaWords.level(change.level, lang)})`, terminal.width - 2).join('\n  ')}`,
    );
    terminal.out([...lines, schemaWords.needed(level, lang)].join('\n'));
    if (issues.length > 0) terminal.out(`\n${issueList(issues, { lang, messages, terminal })}`);
  }
  return issues.length > 0;
}
