import type { Words } from '@jalon/core';

/** Where a text stops being JSON, in words; engines say it in English only, each in its own way. */
export function jsonFault(error: unknown, text: string): Words {
  const told = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  const before = text.slice(0, told === undefined ? text.length : Number(told)).split('\n');
  const [line, column] = [before.length, (before.at(-1) ?? '').length + 1];
  return {
    fr: `erreur à la ligne ${line}, colonne ${column}`,
    en: `error at line ${line}, column ${column}`,
  };
}
