import type { Checked, Period, Quantity } from '@jalon/core';
import { foldWords } from '../../../lexicon/foldWords.ts';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { beforeLeads, dateLeads, vagueLeads } from './figureWords.data.ts';
import type { TimedFigure } from './LabelledFigure.ts';

/** No figure with its time is longer: what is, is prose. */
const longest = 120;

/**
 * The figures that a text consists of, each with the time beside it: « 12 places (2024) », “80 % by Dec 2026”, « 15 en
 * 2025, 18 en 2026 ».
 * @returns `undefined` where the text holds anything else that counts, or where its only number may be a year
 */
export function timedFigures(text: string, context: ReadingContext): readonly TimedFigure[] | undefined {
  const parts = text
    .split(/[;\n|]/)
    .map(bare)
    .filter((part) => part !== '');
  const found = parts.map((part) => figuresOfPart(part, context));
  return found.length > 0 && found.every((figures) => figures !== undefined) ? found.flat() : undefined;
}

function figuresOfPart(part: string, context: ReadingContext): readonly TimedFigure[] | undefined {
  const whole = timedFigure(part, context);
  if (whole) return [whole];
  const pieces = part.split(/,\s+|\s+\/\s+|\s+(?:et|puis|and|then|y|luego)\s+/i).map(bare);
  if (pieces.length < 2) return undefined;
  const found = pieces.map((piece) => timedFigure(piece, context));
  // « 12 / 18 » are two numbers, and nothing tells them apart; of two years each has its own
  return found.every((figure) => figure?.period !== undefined)
    ? found.flatMap((one) => one ?? [])
    : undefined;
}

function timedFigure(written: string, context: ReadingContext): TimedFigure | undefined {
  if (written.length > longest || isDate(written, context)) return undefined;
  for (const { index } of written.matchAll(/(?<=\S)\s+(?=\S)|(?<=\S)(?=\()|(?<=,)/g)) {
    const [figure, time] = [bare(written.slice(0, index)), written.slice(index)];
    // « 2025, 2026 » are two years
    if (!/\d/.test(figure) || (isYear(figure) && !/\p{L}/u.test(time))) continue;
    const { value: period, issues } = periodOf(time, context);
    if (period && !holdsLead(figure) && isFigure(context.quantity(figure).value))
      return { figure, written, period, issues };
  }
  const { value } = context.quantity(written);
  return isFigure(value) ? { figure: written, written, issues: [] } : undefined;
}

/** « 64 antes de junio » is a figure with a part of its time, and no unit. */
function holdsLead(figure: string): boolean {
  const folded = `${foldWords(figure)} `;
  return (
    dateLeads.some((word) => folded.endsWith(` ${word} `)) ||
    [...beforeLeads, ...vagueLeads].some((word) => folded.includes(` ${word} `))
  );
}

/** « 12 mai 2026 » or « 2026 » counts nothing. */
const isDate = (text: string, context: ReadingContext): boolean =>
  periodOf(text, context).value !== undefined &&
  (/\p{L}/u.test(text) || /^\D*(?:19|20)\d\d\D*$|\d[./-]\d/.test(text));

/** Whether a text was understood as a figure, or as the reason why there is none, and what stands beside counts nothing. */
function isFigure(quantity: Quantity | undefined): boolean {
  if (!quantity || quantity.state === 'unreadable' || /\d/.test(quantity.note ?? '')) return false;
  const { value, min, max, below, ratio, state } = quantity;
  return [value, min, max, below, ratio, state].some((part) => part !== undefined);
}

/** The period or day of a text, whatever leads to it. */
function periodOf(text: string, context: ReadingContext): Checked<Period> {
  let rest = bare(text)
    .replace(/^\((.*)\)$/s, '$1')
    .trim();
  // « places (2024) » is no period
  if (rest.includes('(')) return { issues: [] };
  for (let step = 0; step < 3; step += 1) {
    const direct = context.period(rest);
    if (direct.value) return direct;
    const folded = foldWords(rest);
    const leads = (words: readonly string[]) => words.find((word) => folded.startsWith(`${word} `));
    const before = leads(beforeLeads);
    if (before !== undefined) return dayOf(context.period(rest.normalize('NFC').slice(before.length).trim()));
    const lead = leads(dateLeads);
    if (lead === undefined) break;
    rest = rest.normalize('NFC').slice(lead.length).trim();
  }
  return { issues: [] };
}

/** A period of one day; of any other nothing tells which of its days is meant. */
const dayOf = ({ value, issues }: Checked<Period>): Checked<Period> =>
  value && value.start === value.end ? { value, issues } : { issues: [] };

/** Without what stands around without meaning anything; a bracket that nothing opens or closes is such. */
function bare(text: string): string {
  const trimmed = text.replace(/^[\s,.;/|:=]+|[\s,;/|:=([–—-]+$/g, '').replace(/(?<!\b\p{L}{1,4})\.$/u, '');
  if (/^[^()]*\)$/.test(trimmed)) return trimmed.slice(0, -1).trim();
  return /^\([^()]*$/.test(trimmed) ? trimmed.slice(1).trim() : trimmed;
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
