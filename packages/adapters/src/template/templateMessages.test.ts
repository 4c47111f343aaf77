import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { templateMessages } from './templateMessages.ts';

const files = globSync(['**/*.ts'], {
  cwd: import.meta.dirname,
  ignore: ['**/*.test.ts', '**/*Messages.ts'],
});
const raised = new Set(
  files.flatMap(
    (file) =>
      readFileSync(join(import.meta.dirname, file), 'utf8').match(/(?<=')template\/[a-z-]+(?=')/g) ?? [],
  ),
);

describe('the words of filling a template', () => {
  test('there are some for every issue that can be raised, and for no other', () => {
    const worded = Object.keys(templateMessages).filter((code) => code.startsWith('template/'));
    expect(worded.sort()).toEqual([...raised].sort());
    expect(templateMessages).toHaveProperty(['sheet/damaged']);
  });

  test('both languages show the same parameters', () => {
    for (const [code, { fr, en }] of Object.entries(templateMessages)) {
      const shown = (text: string) => [...new Set(text.match(/\{\w+(?::\w+)?\}/g))].sort();
      expect([code, shown(fr)]).toEqual([code, shown(en)]);
    }
  });
});
