import { formatIssue, formatPlace, type Issue, type Lang, type Messages, type Severity, type Words } from '@jalon/core';
import { paint, type Style } from './paint.ts';
import type { Terminal } from './Terminal.ts';
import { wrap } from './wrap.ts';

const marks: Readonly<Record<Severity, { readonly word: Words; readonly sign: string; readonly style: Style }>> = {
  error: { word: { fr: 'erreur', en: 'error' }, sign: '✗', style: 'red' },
  warning: { word: { fr: 'attention', en: 'warning' }, sign: '!', style: 'yellow' },
  hint: { word: { fr: 'question', en: 'hint' }, sign: '?', style: 'cyan' },
};

/**
 * Issues as lines for a terminal, the gravest first: sign and word, place, sentence, code. The order inside one
 * severity is that of the input.
 */
export function issueList(
  issues: readonly Issue[],
  { lang, messages, terminal }: { lang: Lang; messages: Messages; terminal: Pick<Terminal, 'width' | 'colour'> },
): string {
  const lines: string[] = [];
  for (const severity of Object.keys(marks) as Severity[]) {
    const { word, sign, style } = marks[severity];
    for (const issue of issues.filter((candidate) => candidate.severity === severity)) {
      const place = issue.at ? formatPlace(issue.at, lang) : '';
      const head = `${paint(`${sign} ${word[lang]}`, style, terminal.colour)}${place && `  ${paint(place, 'bold', terminal.colour)}`}`;
      lines.push(`${head}  ${paint(issue.code, 'dim', terminal.colour)}`);
      lines.push(...wrap(formatIssue(issue, lang, messages), terminal.width - 4).map((line) => `    ${line}`));
    }
  }
  return lines.join('\n');
}
