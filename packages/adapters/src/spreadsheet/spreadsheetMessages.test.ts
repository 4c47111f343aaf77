import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { spreadsheetMessages } from './spreadsheetMessages.ts';

const src = join(import.meta.dirname, '..');
const files = globSync(['spreadsheet/**/*.ts', 'csv/*.ts', 'workbook/*.ts'], {
  cwd: src,
  ignore: ['**/*.test.ts', '**/*Messages.ts', 'spreadsheet/{import,trackingTable}/**'],
});
const raised = new Set(
  files.flatMap(
    (file) => readFileSync(join(src, file), 'utf8').match(/(?<=')(?:sheet|csv)\/[a-z-]+(?=')/g) ?? [],
  ),
);

describe('the words of a reading', () => {
  test('there are some for every issue that can be raised, and for no other', () => {
    const worded = Object.keys(spreadsheetMessages).filter((code) => /^(?:sheet|csv)\//.test(code));
    expect(worded.sort()).toEqual([...raised].sort());
  });

  test('both languages show the same parameters', () => {
    for (const [code, { fr, en }] of Object.entries(spreadsheetMessages)) {
      const shown = (text: string) => [...new Set(text.match(/\{\w+(?::\w+)?\}/g))].sort();
      expect([code, shown(fr)]).toEqual([code, shown(en)]);
    }
  });
});
