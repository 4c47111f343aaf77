import type { Checked, Issue, Json } from '@jalon/core';
import type { ExchangeFile } from '../../carriage/ExchangeFormat.ts';
import { decodeText } from '../../csv/decodeText.ts';
import { loadPeer } from '../../peer/loadPeer.ts';
import { openSdgIssue } from '../openSdgIssue.ts';

/** The fields of a configuration, in their order. */
export type Config = { readonly [field: string]: Json };

/** Bytes that a configuration may have; one with long texts has some ten thousand. */
const maxBytes = 5_000_000;
/** Aliases that may be resolved: a bomb has billions. */
const maxAliases = 100;

/**
 * Reads the configuration or the metadata of an indicator: YAML, front matter of a page, or JSON. Days stay as written,
 * `NO` stays a text, and `1.10` keeps its zero where it is a number of an indicator.
 * @throws JalonError `missing-peer` where YAML is read and yaml is not installed
 */
export async function parseConfig({ name, bytes }: ExchangeFile): Promise<Checked<Config>> {
  if (bytes.length > maxBytes)
    return {
      issues: [openSdgIssue('open-sdg/too-large', 'error', { limit: 5 }, { in: 'sheet', file: name })],
    };
  const text = decodeText(bytes)
    .text.replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const [page, front] = /^---\n(.*?)\n(?:---|\.\.\.)(?:\n|$)/s.exec(text) ?? [];
  // front matter begins in the second line
  const placeIn = (at: { readonly line: number; readonly col: number } = { line: 1, col: 1 }) =>
    ({ in: 'text', file: name, line: at.line + (front === undefined ? 0 : 1), column: at.col }) as const;
  if (front === undefined && /\.md$/i.test(name))
    return { issues: [openSdgIssue('open-sdg/other-file', 'hint', {}, placeIn())] };
  const { parseDocument, isMap, isScalar, LineCounter, visit } = await loadPeer('yaml', () => import('yaml'));
  try {
    const lines = new LineCounter();
    const document = parseDocument(front ?? text, {
      ...{ schema: 'core', logLevel: 'silent', stringKeys: true, lineCounter: lines },
      // the parser compares every key with every other one
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error) return refused(firstLine(error.message), error.linePos?.[0]);
    const issues: Issue[] = document.warnings.map(({ message, linePos }) =>
      openSdgIssue('open-sdg/odd-config', 'warning', { found: firstLine(message) }, placeIn(linePos?.[0])),
    );
    visit(document, {
      Map: (_, { items }) => {
        const seen = new Set<string>();
        for (const { key } of items) {
          const field = isScalar(key) ? String(key.value) : '';
          if (seen.has(field) && isScalar(key)) {
            const place = placeIn(lines.linePos(key.range?.[0] ?? 0));
            issues.push(openSdgIssue('open-sdg/repeated-key', 'warning', { field }, place));
          }
          seen.add(field);
        }
      },
    });
    if (document.contents === null) return { value: {}, issues };
    const fields: unknown = document.toJS({ mapAsMap: true, maxAliasCount: maxAliases });
    if (!(fields instanceof Map) || !isMap(document.contents)) return refused('YAML');
    for (const field of ['indicator_number', 'indicator']) {
      const number: unknown = document.contents.get(field, true);
      // a number that YAML takes for 1.1 was written 1.10
      if (isScalar(number) && typeof number.value === 'number' && number.source)
        fields.set(field, number.source);
    }
    // what stands below the front matter is the field that sites show on the page
    const content = page === undefined ? '' : text.slice(page.length).trim();
    if (content !== '' && !fields.has('page_content')) fields.set('page_content', content);
    if (hasReserved(fields)) {
      const found = `${reserved} (${name})`;
      issues.push(openSdgIssue('open-sdg/reserved-key', 'warning', { found }, placeIn()));
    }
    return { value: jsonOf(fields, 0) as Config, issues };
  } catch (thrown) {
    return refused(thrown instanceof Error ? firstLine(thrown.message) : '');
  }

  function refused(found: string, at?: { readonly line: number; readonly col: number }): Checked<never> {
    return { issues: [openSdgIssue('open-sdg/bad-config', 'error', { found }, placeIn(at))] };
  }
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';

const deepest = 100;

/** No field of a dossier may have this name. */
const reserved = '__proto__';

const hasReserved = (value: unknown, depth = 0): boolean =>
  depth <= deepest &&
  (value instanceof Map
    ? value.has(reserved) || [...value.values()].some((item) => hasReserved(item, depth + 1))
    : Array.isArray(value) && value.some((item) => hasReserved(item, depth + 1)));

/** Maps become objects whose keys are all their own, whatever they are called. */
function jsonOf(value: unknown, depth: number): Json {
  if (depth > deepest) throw new RangeError(`more than ${deepest} levels`);
  if (value instanceof Map)
    return Object.fromEntries(
      [...value].flatMap(([key, item]) => (key === reserved ? [] : [[String(key), jsonOf(item, depth + 1)]])),
    );
  if (Array.isArray(value)) return value.map((item) => jsonOf(item, depth + 1));
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  return typeof value === 'boolean' || typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? null
      : String(value);
}
