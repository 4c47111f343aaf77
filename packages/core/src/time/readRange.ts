import type { Issue } from '../issue/Issue.ts';
import { dayOrderOf } from './dayOrderOf.ts';
import { joinSpans } from './joinSpans.ts';
import { monthOf } from './monthOf.ts';
import { readPoint } from './readPoint.ts';
import type { ReadPeriodOptions, SpanReading } from './Span.ts';

/**
 * Reads a folded text as a stretch from one period to another: `sept.-nov. 2024`, `du 1er juin 2024 au 31 mai 2025`,
 * `t1-t2 2024`, `2023-06/2024-05`. What one side leaves out (year, month) is taken from the other.
 */
export function readRange(folded: string, options: ReadPeriodOptions): SpanReading {
  const opening =
    /^(?:(?:du|de|des|from|between|entre|van|vanaf|tussen|desde|del) |d')?(?:(?:le|el|la|the) )?/.exec(
      folded,
    )?.[0] ?? '';
  const whole = shortenList(folded.slice(opening.length));
  // one end in digits settles the order of the other
  const settled = withOrder(options, options.order ?? dayOrderOf([whole]));
  let found: SpanReading;
  for (const separator of separators) {
    const and = separator === joins && !/^(?:between|entre|tussen)/.test(opening);
    for (const match of whole.matchAll(separator)) {
      const [left, right] = [whole.slice(0, match.index), whole.slice(match.index + match[0].length)];
      const reading = left && right ? readEnds(left, right, settled, and) : undefined;
      // a way to read it is better than a reason against another way
      if (reading?.value) return reading;
      found ??= reading;
    }
  }
  return found;
}

const joins = / ?(?:&|\+|,) ?| (?:et|and|y|en) /g;

const separators: readonly RegExp[] = [
  / ?(?:->|→|>|\bt\/m\b) ?| (?:a|au|al|jusqu'au|jusqu'a(?: la)?|to|until|till|through|thru|tot(?: en met)?|t\.e\.m\.?|hasta(?: el)?) (?:(?:le|el|the) )?/g,
  / - /g,
  /-/g,
  / ?\/ ?/g,
  joins,
];

const withOrder = (options: ReadPeriodOptions, order: ReadPeriodOptions['order']): ReadPeriodOptions =>
  order === undefined ? options : { ...options, order };

/** « avril, mai et juin 2024 » is from April to June: the months between are left out. */
function shortenList(folded: string): string {
  const list =
    /^([a-z]+\.?)((?:(?: ?[-/,&+] ?| et | and | y | en )[a-z]+\.?){2,})((?: de| del| of)? \d{4})$/.exec(
      folded,
    );
  if (!list) return folded;
  const months = [...`${list[1]} ${list[2]}`.matchAll(/[a-z]{3,}/g)].flatMap(([word]) => monthOf(word) ?? []);
  const inOrder = months.every((month, at) => at === 0 || month === Number(months[at - 1]) + 1);
  const last = /[a-z]+\.?$/.exec(list[2] ?? '')?.[0];
  return months.length > 2 && inOrder ? `${list[1]}-${last}${list[3]}` : folded;
}

function readEnds(
  leftText: string,
  rightText: string,
  options: ReadPeriodOptions,
  and: boolean,
): SpanReading {
  let found: SpanReading;
  for (const right of completions(rightText, leftText)) {
    const to = readPoint(right, options);
    if (!to?.value) {
      found ??= to;
      continue;
    }
    for (const left of completions(leftText, right)) {
      const from = readPoint(left, options);
      if (!from?.value) {
        found ??= from;
        continue;
      }
      const yearless = left !== leftText ? 'first' : right !== rightText ? 'last' : undefined;
      return joinSpans(from.value, to.value, mergeIssues(from.issues, to.issues), options, { and, yearless });
    }
  }
  return found;
}

/** A text as it is, then with what it may have left to the other side: the year, or the month with the year. */
function* completions(text: string, other: string): Iterable<string> {
  yield text;
  // 2024-06-01 → "2024-"06-30, → "2024-06-"30
  const iso = /^(\d{4}-)(\d\d-)\d\d$/.exec(other);
  if (iso) {
    yield `${iso[1]}${text}`;
    yield `${iso[1]}${iso[2]}${text}`;
  }
  // 1 → 31"/12/2024", 01/12 → 31/12"/2024"
  const digits = /^\d{1,2}([/.-]\d{1,2})([/.-]'?(?:\d{4}|\d{2}))$/.exec(other);
  if (digits && /^\d{1,2}$/.test(text)) yield `${text}${digits[1]}${digits[2]}`;
  if (digits) yield `${text}${digits[2]}`;
  // two digits of a date are no year
  if (iso || digits || /^\d{1,2}[/.-]\d{1,2}$/.test(other)) return;
  // … 15 "juin" "2024", … t3 "2023-2024", … q2 "fy24"
  const tail =
    /((?:[ ,./-]+(?:(?:de|del|of) )?[a-z]+\.?)?)([ ,./-]+(?:(?:de|del|of) )?'?(?:\d{4}(?:[/-]\d{2,4})?|\d{2})|[ -]*fy ?'?\d{2,4}(?:[/-]\d{2,4})?)$/.exec(
      other,
    );
  if (tail) yield `${text}${tail[2]}`;
  if (tail?.[1]) yield `${text}${tail[1]}${tail[2]}`;
  // "2024 "t1 → t2, "2024-"01 → 06, "june "1 → 15
  const head = /^((?:fy ?)?'?\d{2,4}(?:[/-]\d{2,4})?[ -]|[a-z]+\.? )[a-z]?\d{1,2}(?:,? \d{4})?$/.exec(other);
  if (head) yield `${head[1]}${text}`;
}

/** Both ends may raise the same issue about the whole text. */
function mergeIssues(a: readonly Issue[], b: readonly Issue[]): readonly Issue[] {
  const seen = new Set(a.map((issue) => JSON.stringify(issue)));
  return [...a, ...b.filter((issue) => !seen.has(JSON.stringify(issue)))];
}
