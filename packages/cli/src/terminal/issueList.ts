import {
  formatIssue,
  formatPlace,
  type Issue,
  type Lang,
  type Messages,
  type Severity,
  type Words,
} from '@jalon/core';
import { paint } from './paint.ts';
import { severityMarks } from './severityMarks.ts';
import type { Terminal } from './Terminal.ts';
import { wrap } from './wrap.ts';

const severities = Object.keys(severityMarks) as Severity[];
const ownWords: Words = { fr: 'dossier', en: 'dossier' };

/**
 * Issues as lines for a terminal: under each file and sheet the gravest first, each with its cell or entity, sign and
 * word, sentence and code.
 * @param options.whole what issues without a file belong to; by default the dossier
 */
export function issueList(
  issues: readonly Issue[],
  {
    lang,
    messages,
    terminal,
    whole = ownWords[lang],
  }: { lang: Lang; messages: Messages; terminal: Pick<Terminal, 'width' | 'colour'>; whole?: string },
): string {
  const { colour, width } = terminal;
  const bySource = new Map<string, Issue[]>();
  for (const issue of issues) {
    const source = sourceOf(issue, lang) || whole;
    bySource.set(source, [...(bySource.get(source) ?? []), issue]);
  }
  const lines: string[] = [];
  for (const [source, own] of bySource) {
    if (lines.length > 0) lines.push('');
    lines.push(paint(source, 'underline', colour));
    for (const severity of severities) {
      const { word, sign, style } = severityMarks[severity];
      for (const issue of own.filter((candidate) => candidate.severity === severity)) {
        const mark = paint(`${sign} ${word[lang]}`, style, colour);
        const spot = spotOf(issue, lang);
        lines.push(
          `  ${mark}  ${spot && `${paint(spot, 'bold', colour)}  `}${paint(issue.code, 'dim', colour)}`,
        );
        lines.push(...wrap(formatIssue(issue, lang, messages), width - 6).map((line) => `      ${line}`));
      }
    }
  }
  return lines.join('\n');
}

/** The file, and the sheet in it; `''` for issues of the model itself. */
function sourceOf({ at }: Issue, lang: Lang): string {
  if (at === undefined || at.in === 'report') return '';
  if (at.in !== 'sheet') return at.file ?? '';
  const { in: kind, file, sheet } = at;
  return formatPlace({ in: kind, ...(file && { file }), ...(sheet && { sheet }) }, lang);
}

/** What the heading leaves to say: the cell, the line, the entity. */
function spotOf({ at }: Issue, lang: Lang): string {
  if (at === undefined) return '';
  if (at.in === 'report') return formatPlace(at, lang);
  if (at.in !== 'sheet') {
    const { file: _, ...spot } = at;
    return formatPlace(spot, lang);
  }
  const { in: kind, cell, row } = at;
  return formatPlace({ in: kind, ...(cell && { cell }), ...(row !== undefined && { row }) }, lang);
}
