import type { SemverLevel } from './SchemaChange.ts';

/** A semantic version as its numbers, with what is said of a pre-release. */
export interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly preRelease?: string;
}

/** A semantic version read from text. */
export function parseVersion(text: string): Version | undefined {
  const found = /^(\d+)\.(\d+)\.(\d+)(?:-([0-9A-Za-z.-]+))?$/.exec(text);
  if (!found) return undefined;
  const numbers = [Number(found[1]), Number(found[2]), Number(found[3])] as const;
  return found[4] === undefined ? { numbers } : { numbers, preRelease: found[4] };
}

/** Which of two versions comes first: negative where `a` does. Source: semver.org 2.0.0, item 11. */
export function compareVersions(a: Version, b: Version): number {
  for (const index of [0, 1, 2] as const) {
    if (a.numbers[index] !== b.numbers[index]) return a.numbers[index] - b.numbers[index];
  }
  if (a.preRelease === b.preRelease) return 0;
  if (a.preRelease === undefined) return 1;
  if (b.preRelease === undefined) return -1;
  return comparePreReleases(a.preRelease.split('.'), b.preRelease.split('.'));
}

function comparePreReleases(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    const [leftNumeric, rightNumeric] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (leftNumeric && rightNumeric) return Number(left) - Number(right);
    if (leftNumeric !== rightNumeric) return leftNumeric ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

/** The least version after another that says what a change of a level has to say; before 1.0.0 one part lower. */
export function versionAfter(
  { numbers: [major, minor, patch], preRelease }: Version,
  level: SemverLevel,
): Version {
  // a pre-release promises nothing yet
  if (preRelease !== undefined) return { numbers: [major, minor, patch] };
  if (level === 'major' && major > 0) return { numbers: [major + 1, 0, 0] };
  if (level === 'major' || (level === 'minor' && major > 0)) return { numbers: [major, minor + 1, 0] };
  return { numbers: [major, minor, patch + 1] };
}

/** A version as it is written. */
export const formatVersion = ({ numbers, preRelease }: Version): string =>
  numbers.join('.') + (preRelease === undefined ? '' : `-${preRelease}`);
