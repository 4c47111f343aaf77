import type { Issue } from '@jalon/core';
import { checkReportSchemaVersion, parseReportSchema } from '@jalon/report-schema';
import { inFile } from '../files/inFile.ts';
import { readJson } from '../files/readJson.ts';
import { messages } from '../messages.ts';
import { issueList } from '../terminal/issueList.ts';
import { findSchema } from './findSchema.ts';
import { issuesAsJson } from './issuesAsJson.ts';
import type { SchemaTask } from './SchemaTask.ts';
import { schemaWords } from './schemaWords.ts';

/**
 * Checks schemas: whether each can be followed, and, against the version before it, whether its number says as much as its
 * changes require.
 * @param files paths of schemas
 * @param against id or path of the version before
 * @returns whether an error was found
 * @throws a {@link CannotGoOn} where a file cannot be opened
 */
export async function checkSchemas(
  files: readonly string[],
  against: string | undefined,
  task: SchemaTask,
): Promise<boolean> {
  const { json, lang, terminal } = task;
  const before = against === undefined ? undefined : await findSchema(against);
  const found: Issue[] = [];
  for (const file of files) {
    const { value, issues } = parseReportSchema(await readJson(file));
    const fromVersion = before && value ? checkReportSchemaVersion(before, value) : [];
    found.push(...[...issues, ...fromVersion].map((issue) => (issue.at ? issue : inFile(issue, file))));
  }
  if (json) terminal.out(JSON.stringify(issuesAsJson(found, lang), null, 2));
  else if (found.length === 0) terminal.out(schemaWords.sound(files.length, lang));
  else terminal.out(issueList(found, { lang, messages, terminal }));
  return found.some(({ severity }) => severity === 'error');
}
