import type { Frame, LocalizedText, Results } from '@jalon/core';
import { normaliseCode, normaliseName } from './normaliseName.ts';

/** The statements that a section of the sheet names: by their words, or by the code the heading starts with. */
export function nodesOfSection(
  section: string | undefined,
  { nodes }: Results,
  frames: readonly Frame[],
): readonly string[] {
  if (section === undefined) return [];
  const [, label = '', words = section] = /^([^:]{1,40}?)(?:\s*:|\s+[–—-])\s+(.+)$/su.exec(section) ?? [];
  const name = normaliseName(words);
  const worded = frames.flatMap(({ rows }) =>
    rows.filter(({ wording }) => wording !== undefined && saysIt(wording, name)).flatMap((row) => row.nodes),
  );
  if (worded.length > 0) return [...new Set(worded)];
  const stated = nodes.filter(({ statement }) => saysIt(statement, name));
  if (stated.length > 0) return stated.map(({ id }) => id);
  const codes = new Set([normaliseCode(label), normaliseCode(label.replace(/^\D+/u, ''))]);
  const coded = nodes.filter((node) => node.code && codes.has(normaliseCode(node.code)));
  return coded.length === 1 ? coded.map(({ id }) => id) : [];
}

const saysIt = (text: LocalizedText, name: string): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((words) => normaliseName(words) === name);
