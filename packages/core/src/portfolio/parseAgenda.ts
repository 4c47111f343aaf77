import type { Checked } from '../issue/Checked.ts';
import type { Issue, IssueParam } from '../issue/Issue.ts';
import { issueOf } from '../issue/issueOf.ts';
import { formatClockSpan } from '../time/formatClockSpan.ts';
import { readClockSpan } from '../time/readClockSpan.ts';
import type { AgendaLine } from './AgendaLine.ts';
import type { agendaMessages } from './agendaMessages.ts';

/**
 * Reads the agenda of a day as people type it: one line each, with or without bullets, in French or English clock
 * times, one time or two. A line that begins with no certain time is left out with a warning, never guessed; times that
 * overlap or go backwards stay as they are written, with a warning.
 * @returns the lines in the order in which they are written; no value where none of them could be read
 * @example
 * ```ts
 * import { parseAgenda } from '@jalon/core/portfolio';
 * parseAgenda('- 10h30: Atelier\n**14h:** Suite').value;
 * // => [{ start: '10:30', text: 'Atelier' }, { start: '14:00', text: 'Suite' }]
 * parseAgenda('2:30 pm Workshop').value; // => [{ start: '14:30', text: 'Workshop' }]
 * parseAgenda('10h : Accueil\nDéjeuner').issues[0]?.at; // => { in: 'text', line: 2, column: 1 }
 * ```
 */
export function parseAgenda(text: string): Checked<readonly AgendaLine[]> {
  const lines: AgendaLine[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const shown = bare(line);
    if (shown === '') continue;
    const say = (code: keyof typeof agendaMessages, params: Readonly<Record<string, IssueParam>> = {}) =>
      issues.push({
        ...issueOf<keyof typeof agendaMessages>(code, { text: shorten(shown), ...params }),
        at: { in: 'text', line: index + 1, column: 1 },
      });
    const reading = readClockSpan(shown);
    if (reading === undefined) say('agenda/line-without-time');
    else if (reading === 'no-such-hour') say('agenda/no-such-hour');
    else {
      const said = reading.rest.replace(/^[\s:.,*_|–—-]+/, '');
      if (said === '') say('agenda/line-without-text');
      else {
        const read: AgendaLine = { ...reading.span, text: said };
        const found = clash(read, lines.at(-1));
        if (found) say(...found);
        lines.push(read);
      }
    }
  }
  return lines.length > 0 || issues.length === 0 ? { value: lines, issues } : { issues };
}

/** How a line disagrees with itself or with the line above it. */
function clash(
  { start, end }: AgendaLine,
  above: AgendaLine | undefined,
): readonly [keyof typeof agendaMessages, Readonly<Record<string, IssueParam>>] | undefined {
  if (end !== undefined && end <= start)
    return ['agenda/ends-before-start', { start: shownTime(start), end: shownTime(end) }];
  if (above && start < above.start)
    return ['agenda/backwards', { start: shownTime(start), previous: shownTime(above.start) }];
  if (above?.end !== undefined && above.end > above.start && start < above.end)
    return ['agenda/overlap', { start: shownTime(start), previous: shownTime(above.end) }];
  return undefined;
}

const shownTime = (start: string): IssueParam => ({
  fr: formatClockSpan({ start }, 'fr'),
  en: formatClockSpan({ start }, 'en'),
});

/** A line without bullet, heading mark, bold type, cell borders or number in a list, with plain single spaces. */
const bare = (line: string): string =>
  line
    .replace(/\s+/g, ' ')
    .replace(/^(?:[ •·▪◦‣➤>|#\-–—]|\* )+/u, '')
    .replace(/(?<![ |])[ |]+$/, '')
    .replace(/^(\*\*|__)(.*)\1$/, '$2')
    .replace(/^[*_]+/, '')
    .replace(/^\d{1,2}[.)] (?=\d)/, '');

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text);
