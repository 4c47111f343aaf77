/**
 * Report schemas: looked up, checked, compared, varied, carried from one to another.
 * @module
 */
import { reportSchemas } from '@jalon/report-schema/library';
import type { SchemaTask } from './SchemaTask.ts';

/** Prints the schemas of the library: id, version, title. */
export function listSchemas({ json, lang, terminal }: SchemaTask): void {
  const listed = reportSchemas.map(({ id, version, title }) => ({ id, version, title: title[lang] }));
  if (json) {
    terminal.out(JSON.stringify(listed, null, 2));
    return;
  }
  const width = Math.max(...listed.map(({ id }) => id.length));
  terminal.out(
    listed.map(({ id, version, title }) => `${id.padEnd(width)}  ${version}  ${title}`).join('\n'),
  );
}
