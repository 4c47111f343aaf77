import { maxIdLength } from './idStem.ts';

/** The stem itself where nothing has it, else the stem with the first number from 2 that makes it a free id. */
export function freeId(stem: string, taken: ReadonlySet<string>): string {
  let id = stem;
  for (let n = 2; taken.has(id); n++) {
    const suffix = `-${n}`;
    // a number at the end may cost a long stem its last characters
    id = stem.slice(0, maxIdLength - suffix.length) + suffix;
  }
  return id;
}
