import type { Checked } from '../issue/Checked.ts';
import type { Issue } from '../issue/Issue.ts';
import { isSdgTarget } from './isSdgTarget.ts';
import type { SdgLink } from './SdgLink.ts';
import type { sdgMessages } from './sdgMessages.ts';
import { sdgTargetCounts } from './sdgTargets.data.ts';

// what is said before a number: ODD n° 4, SDGs 4, objectif 3, goal 3, cible 4.2
const before =
  /(?<![\p{L}\p{N}])(?:odd|sdgs?|objectifs?(?: de d[ée]veloppement durable)?|(?:sustainable development )?goals?|cibles?|targets?)(?!\p{L})\s*(?:n[°o]s?\.?|#)?\s*:?/giu;

// what stands between two of them; a comma with no space behind it may be a decimal comma
const between = /[;/|&+\n\t]|,(?!\d)|(?<!\p{L})(?:et|and)(?!\p{L})|(?<=[\da-d])\s+(?=\d)/iu;

// 4, 04, 4.2, 5.b, 5b, each with the name of the goal behind it: 4 : Éducation de qualité
const goalOrTarget = /^0?(\d{1,2})(?:\.(\d{1,2}|[a-d])|([a-d]))?(?![\p{L}\p{N}])[\s:.()–—-]*[^\d]*$/iu;

/**
 * Reads the Sustainable Development Goals as people write them in one cell, with their targets where they are known, in
 * French or in English. What could mean two things is reported, never guessed.
 * @returns the goals in the order of the text, each once; what could not be read is in the issues
 * @example
 * ```ts
 * import { parseSdgs } from '@jalon/core/sdg';
 * parseSdgs('ODD 4.2 ; 10').value; // => [{ goal: 4, target: '4.2' }, { goal: 10 }]
 * parseSdgs('SDG 4 & 5.b').value; // => [{ goal: 4 }, { goal: 5, target: '5.b' }]
 * parseSdgs('ODD 4.99').issues.map(({ code }) => code); // => ['sdg/unknown-target']
 * parseSdgs('ODD 4,2').issues.map(({ code }) => code); // => ['sdg/ambiguous']
 * ```
 */
export function parseSdgs(text: string): Checked<readonly SdgLink[]> {
  const links = new Map<string, SdgLink>();
  const issues: Issue[] = [];
  const say = (code: keyof typeof sdgMessages, params: Issue['params']) =>
    issues.push({ code, severity: code === 'sdg/ambiguous' ? 'warning' : 'error', params });

  for (const piece of piecesOf(text)) {
    const [, goal, number, letter] = goalOrTarget.exec(piece) ?? [];
    const target = number ?? letter;
    if (goal === undefined) {
      const decimal = /^(\d{1,2}),(\d{1,2})$/.exec(piece);
      if (decimal && isSdgTarget(`${decimal[1]}.${decimal[2]}`)) say('sdg/ambiguous', { text: piece });
      // words without a number are the name of a goal
      else if (/\d/.test(piece)) say('sdg/unreadable', { text: piece });
    } else if (!sdgTargetCounts[Number(goal) - 1]) say('sdg/unknown-goal', { goal });
    else if (target === undefined) links.set(`${Number(goal)}`, { goal: Number(goal) });
    else {
      const code = `${Number(goal)}.${target.toLowerCase()}`;
      if (isSdgTarget(code)) links.set(code, { goal: Number(goal), target: code });
      else say('sdg/unknown-target', { target: code });
    }
  }
  if (links.size === 0 && issues.length === 0 && /\p{L}/u.test(text))
    say('sdg/unreadable', { text: text.trim() });
  return { value: [...links.values()], issues };
}

/** The pieces of a text in which one goal or target may stand; "4,10" is two of them, "4,2" stays one. */
const piecesOf = (text: string): readonly string[] =>
  text
    .replace(before, ' ; ')
    .split(between)
    .flatMap((part) => {
      const numbers = part.trim().split(',');
      const [first, second] = numbers;
      return numbers.length === 2 && isSdgTarget(`${first}.${second}`) ? [part.trim()] : numbers;
    })
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
