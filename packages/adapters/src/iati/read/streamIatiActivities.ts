import type { Dossier, Issue } from '@jalon/core';
import type { CsvSource } from '../../csv/CsvSource.ts';
import { readXmlRecords } from '../../xml/readXmlRecords.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';
import { xmlFaultIssue } from '../../xml/xmlFaultIssue.ts';
import { isVersion1, judgeRoot } from './judgeRoot.ts';
import { notIati } from './notIati.ts';
import { peekSource } from './peekSource.ts';
import type { ReadIatiOptions } from './ReadIatiOptions.ts';
import { readActivity } from './readActivity.ts';
import { refusedActivity } from './refusedActivity.ts';
import { statedVersion } from './statedVersion.ts';
import { stitchIati } from './stitchIati.ts';

/** One activity of a file; what is said of the file as a whole comes with no dossier. */
export interface IatiActivity {
  readonly dossier?: Dossier;
  readonly issues: readonly Issue[];
  /** The line on which it begins; the last that was read for what is said of the file. */
  readonly line: number;
}

/**
 * Reads the activities of an IATI file one by one, in the memory that the largest takes, whatever the size of the file.
 * Each becomes a dossier; a file that breaks off gives what came before, then the reason.
 * @param source bytes, text, web stream or chunks of a file of version 2.01, 2.02 or 2.03
 * @returns each activity with what there is to say about it
 * @throws the reason of `signal`, once it is aborted
 * @example
 * ```ts
 * import { streamIatiActivities } from '@jalon/adapters/iati';
 * const file =
 *   '<iati-activities version="2.03"><iati-activity xml:lang="en"><iati-identifier>XX-DEMO-1</iati-identifier>' +
 *   '<title><narrative>Wells</narrative></title></iati-activity></iati-activities>';
 * const found = [];
 * for await (const { dossier, line } of streamIatiActivities(file)) found.push([line, dossier?.id, dossier?.title]);
 * found; // => [[1, 'xx-demo-1', { en: 'Wells' }]]
 * ```
 */
export async function* streamIatiActivities(
  source: CsvSource,
  options: ReadIatiOptions = {},
): AsyncGenerator<IatiActivity, void, undefined> {
  const { file, basis, stitch = false, signal } = options;
  const peeked = await peekSource(source, signal);
  if (peeked.found !== undefined) {
    yield { issues: [notIati(peeked.found, file)], line: 1 };
    return;
  }
  const read = (activity: XmlElement, around: XmlElement | undefined): IatiActivity => {
    const own = around?.attributes.get('version')?.trim() ? undefined : statedVersion(activity.attributes);
    if (own !== undefined && isVersion1(own)) {
      const { line = 1, column = 1 } = activity;
      return { issues: [refusedActivity({ version: own, line, column }, file)], line };
    }
    const { dossier, issues, lines } = readActivity(activity, { file, basis, root: around });
    const line = activity.line ?? 1;
    if (!stitch) return { dossier, issues, line };
    const { dossier: joined, issues: further } = stitchIati(dossier, {
      lines,
      ...(file === undefined ? {} : { file }),
    });
    return { dossier: joined, issues: [...issues, ...further], line };
  };
  let root: XmlElement | undefined;
  /** The parts of an activity that stands alone. */
  let alone: XmlElement[] | undefined;
  for await (const event of readXmlRecords(peeked.source, options)) {
    if (event.kind === 'root') {
      root = event.element;
      const { line = 1, column = 1, namespace } = root;
      const isAlone = localName(root.name) === 'iati-activity';
      const version = isAlone ? statedVersion(root.attributes) : root.attributes.get('version');
      const verdict = judgeRoot({ name: localName(root.name), namespace, version, line, column }, file);
      if (verdict.issues.length > 0) yield { issues: verdict.issues, line };
      if (verdict.kind === 'refused') return;
      if (verdict.kind === 'activity') alone = [];
    } else if (event.kind === 'fault') {
      yield { issues: [xmlFaultIssue(event.fault, file)], line: event.fault.line };
      alone = undefined;
    } else if (alone) alone.push(event.element);
    else if (localName(event.element.name) === 'iati-activity') yield read(event.element, root);
  }
  if (alone && root) yield read({ ...root, children: alone }, undefined);
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
