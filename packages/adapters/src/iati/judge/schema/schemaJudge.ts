/**
 * The official schema of the IATI standard, held against files of any size.
 * @module
 */
import { type Issue, isJalonError, type Words } from '@jalon/core';
import { writeXml } from '../../../xml/writeXml.ts';
import type { XmlElement } from '../../../xml/XmlElement.ts';
import { elementCount } from '../elementCount.ts';
import { issueList } from '../IssueList.ts';
import { placeIn } from '../placeIn.ts';
import type { RecordJudge } from '../RecordJudge.ts';
import { findSchema } from './findSchema.ts';
import { loadSchema } from './loadSchema.ts';
import { locateInTree } from './locateInTree.ts';
import { schemaViolation } from './schemaViolation.ts';

/** Elements that are judged at once. */
const batchSize = 20_000;

/** Versions that have a schema; the last is taken where a file tells none of them. */
const versions = ['2.01', '2.02', '2.03'] as const;
const latest = '2.03';

/**
 * Opens the judgement by the schema. The file is handed to libxml2 in parts, written anew: nothing of what a stranger wrote
 * into the file reaches it but elements, attributes and texts.
 */
export async function schemaJudge(
  root: XmlElement,
  schemas: ReadonlyMap<string, Uint8Array> | undefined,
  file: string | undefined,
): Promise<RecordJudge> {
  const told = (root.attributes.get('version') ?? '').trim();
  const version = versions.find((each) => each === told) ?? latest;
  const name = schemaName(version);
  const path = `${root.name}-schema.xsd`;
  const found = schemas && findSchema(schemas, path, version);
  if (!found) return unjudged(name, 'iati/schema-not-given', { path: `${version}/${path}` });
  const schema = await loadSchema(found);
  if (typeof schema === 'string')
    return unjudged(name, 'iati/schema-unusable', { path: found.path, detail: schema });
  const issues = issueList();
  if (told !== version)
    issues.add({
      ...{ code: 'iati/version-unknown', severity: 'warning', at: placeIn(root, file) },
      params: { version: told, judged: version },
    });
  let batch: XmlElement[] = [];
  let size = 0;
  const judge = () => {
    const part: XmlElement = { ...root, children: batch };
    for (const { message, xpath } of reportsOn(part, schema.violations)) {
      const at = placeIn(locateInTree(part, xpath ?? ''), file);
      issues.add({ ...schemaViolation(message), severity: 'error', at });
    }
    batch = [];
    size = 0;
  };
  return {
    take(record) {
      // what follows the activities in a root is judged with one before it, never by itself
      const isLast = batch.every((each) => each.namespace === undefined);
      if (size >= batchSize && isLast && record.namespace === undefined) judge();
      batch.push(record);
      size += elementCount(record);
    },
    end() {
      try {
        judge();
      } finally {
        schema.close();
      }
      return {
        ...{ by: 'schema', name, issues: issues.all() },
        verdict: issues.errors > 0 ? 'fail' : 'pass',
      };
    },
  };
}

/** What the schema is called. */
export const schemaName = (version: string = latest): Words => ({
  fr: `Schéma XSD de l’IATI ${version}`,
  en: `IATI ${version} XSD`,
});

/** A name that XML namespaces do not allow is reported as the schema would, which never sees it. */
function reportsOn(
  part: XmlElement,
  violations: (xml: string) => readonly { message: string; xpath?: string }[],
) {
  try {
    return violations(writeXml(part, { indent: false }));
  } catch (error) {
    if (!isJalonError(error)) throw error;
    return [{ message: error.message }];
  }
}

function unjudged(name: Words, code: string, params: Issue['params']): RecordJudge {
  const issue: Issue = { code, severity: 'warning', params };
  return {
    take: () => undefined,
    end: () => ({ by: 'schema', name, verdict: 'not-judged', issues: [issue] }),
  };
}
