/**
 * Steps that one test of a regular expression may take at worst on a text of a length. A repetition within a repetition may try
 * every way to cut the text; each other unbounded repetition, and the search for the beginning, every place in it.
 */
export function regexCost(regex: string, length: number): number {
  const { isNested, repetitions } = shapeOf(regex);
  if (isNested || /\\[1-9k]/.test(regex)) return 2 ** length;
  const isAnchored = regex.startsWith('^') && !regex.includes('|');
  return (length + 1) ** Math.max(1, repetitions + (isAnchored ? 0 : 1));
}

/** How a regular expression repeats: how often without bound, and whether a repeated group repeats or chooses within. */
function shapeOf(regex: string): { readonly isNested: boolean; readonly repetitions: number } {
  const plain = regex.replace(/\\./gs, 'x').replace(/\[(?:[^\]]*)\]/g, 'x');
  const groups: boolean[] = [];
  let isNested = false;
  let repetitions = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain[at];
    if (sign === '(') groups.push(false);
    else if (sign === '|') markOpen(groups);
    else if (isRepetition(plain, at)) {
      repetitions += 1;
      markOpen(groups);
    } else if (sign === ')') {
      const isBusy = groups.pop() ?? false;
      if (isBusy && isRepetition(plain, at + 1)) isNested = true;
      if (isBusy) markOpen(groups);
    }
  }
  return { isNested, repetitions };
}

const markOpen = (groups: boolean[]): void => {
  if (groups.length > 0) groups[groups.length - 1] = true;
};

/** `*`, `+`, or a number of times that is open or large. */
function isRepetition(plain: string, at: number): boolean {
  if (plain[at] === '*' || plain[at] === '+') return true;
  const times = /^\{\d+(?:(,)(\d*))?\}/.exec(plain.slice(at, at + 20));
  return times?.[1] !== undefined && (times[2] === '' || Number(times[2]) > 10);
}
