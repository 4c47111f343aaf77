import type { Notes } from '../result/takeNotes.ts';
import type { Part } from './Part.ts';
import type { RollUpOptions } from './RollUpOptions.ts';
import type { Selection } from './Selection.ts';

/** The places, organisations or categories of one cell, which of them are missing, and their recorded total. */
export function selectDimension(
  cell: readonly Part[],
  { by, parts: wanted = [] }: Pick<RollUpOptions, 'by' | 'parts'>,
  notes: Notes,
): Selection {
  const members = cell.filter(({ attributes }) => attributes.has(by));
  const known = members.filter(({ reason }) => reason !== 'no-actual');
  const codeOf = ({ attributes }: Part) => attributes.get(by) as string;
  const codes = new Set(known.map(codeOf));
  const expected = new Set([...wanted, ...members.map(codeOf)]);
  const unexpected = wanted.length > 0 ? [...codes].filter((code) => !wanted.includes(code)) : [];
  if (unexpected.length > 0) notes.warn('part-not-expected', { parts: unexpected.join(', ') });
  const missingCodes = [...expected].filter((code) => !codes.has(code));
  const whole = cell.find(({ attributes, known: value }) => !attributes.has(by) && value)?.known;
  return {
    parts: known.map((part) => withCode(part, codeOf(part))),
    missing: missingCodes.length,
    missingCodes,
    day: Infinity,
    start: cell[0]?.start ?? Infinity,
    end: cell[0]?.end ?? -Infinity,
    ...(whole && { whole }),
  };
}

const withCode = (part: Part, code: string): Part =>
  part.known ? { ...part, known: { ...part.known, code } } : part;
