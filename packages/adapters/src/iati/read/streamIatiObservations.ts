import type { CsvSource } from '../../csv/CsvSource.ts';
import { decodeXml } from '../../xml/decodeXml.ts';
import { openXml } from '../../xml/openXml.ts';
import { xmlFaultIssue } from '../../xml/xmlFaultIssue.ts';
import type { IatiRow, StreamIatiObservationsOptions } from './IatiRow.ts';
import { judgeRoot } from './judgeRoot.ts';
import { notIati } from './notIati.ts';
import { peekSource } from './peekSource.ts';
import { RowReader } from './RowReader.ts';
import { refusedActivity } from './refusedActivity.ts';

/**
 * Reads the targets and values of an IATI file row by row, in the memory of one activity, whatever the size of the file.
 * Rows come in batches as they are read; those of one indicator share what is said of it.
 * @param source bytes, text, web stream or chunks of a file of version 2.01, 2.02 or 2.03
 * @returns batches of rows in the order of the file; what is to be said of the file itself is a row of its own (`what` is `file`)
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { streamIatiObservations } from '@jalon/adapters/iati';
 * const file = `<iati-activities version="2.03"><iati-activity><iati-identifier>XX-DEMO-1</iati-identifier>
 *   <result type="1"><title><narrative>Wells</narrative></title>
 *     <indicator measure="2"><title><narrative>Wells that work</narrative></title>
 *       <period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>
 *         <target value="80"/><actual value=""/></period></indicator></result>
 * </iati-activity></iati-activities>`;
 * const found = [];
 * for await (const rows of streamIatiObservations(file))
 *   for (const row of rows) if (row.what !== 'file') found.push([row.what, row.value ?? row.state]);
 * found; // => [['target', 0.8], ['actual', 'not-available']]
 * ```
 */
export async function* streamIatiObservations(
  source: CsvSource,
  options: StreamIatiObservationsOptions = {},
): AsyncGenerator<readonly IatiRow[], void, undefined> {
  const { file, signal, onProgress } = options;
  const { found, source: whole } = await peekSource(source, signal);
  if (found !== undefined) {
    yield [{ what: 'file', issues: [notIati(found, file)], line: 1 }];
    return;
  }
  const total =
    options.totalBytes ??
    (typeof source === 'string' || source instanceof Uint8Array ? source.length : undefined);
  const reader = new RowReader();
  const feed = openXml(reader, options);
  reader.feed = feed;
  let isJudged = false;
  for await (const { text, bytes, broken } of decodeXml(whole, signal)) {
    feed.push(text);
    if (broken !== undefined) feed.stop('encoding', broken);
    if (!isJudged && reader.root) {
      isJudged = true;
      const { kind, issues } = judgeRoot(reader.root, file);
      if (issues.length > 0) yield [{ what: 'file', issues, line: reader.root.line }];
      if (kind === 'refused') return;
    }
    if (reader.refused.length > 0) {
      for (const each of reader.refused)
        yield [{ what: 'file', issues: [refusedActivity(each, file)], line: each.line }];
      reader.refused = [];
    }
    if (reader.ready.length > 0) {
      const rows = reader.ready;
      reader.ready = [];
      yield rows;
    }
    onProgress?.({ bytes, ...(total === undefined ? {} : { total }), records: reader.activities });
    if (feed.fault) break;
  }
  feed.end();
  reader.end();
  if (reader.ready.length > 0) yield reader.ready;
  const { fault } = feed;
  if (fault) yield [{ what: 'file', issues: [xmlFaultIssue(fault, file)], line: fault.line }];
}
