import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Dossier, formatIssue } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { describe, expect, test } from 'vitest';
import { xmlMessages } from '../../xml/xmlMessages.ts';
import { iatiExtension } from '../iatiExtension.ts';
import { iatiMessages } from '../iatiMessages.ts';
import type { KeptElement } from '../KeptElement.ts';
import { readIati } from './readIati.ts';
import { streamIatiObservations } from './streamIatiObservations.ts';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '../../../../../../shared/standards/iati');
const isThere = existsSync(root);

const files = (folder: string): readonly string[] =>
  isThere
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(folder, name))
        .sort()
    : [];

/** How often an element begins in a file, comments left out. */
const countOf = (text: string, name: string): number =>
  text.replace(/<!--[\s\S]*?-->/g, '').split(new RegExp(`<${name}[\\s/>]`)).length - 1;

const within = (elements: readonly KeptElement[] = [], name: string): number =>
  elements.reduce(
    (sum, each) =>
      sum +
      (each.name === name ? 1 : 0) +
      within(
        each.children?.filter((child) => typeof child === 'object'),
        name,
      ),
    0,
  );

/** Targets that were read, with those that are kept. */
const targetsOf = ({ indicators }: Dossier): number =>
  indicators.reduce(
    (sum, { targets, extensions }) =>
      sum + targets.length + within(iatiExtension(extensions).elements, 'target'),
    0,
  );

describe.skipIf(!isThere)(
  'published files and the examples of the standard (../shared/standards/iati is needed)',
  () => {
    test.each([...files('real'), ...files('spec-example')])(
      '%s: no result, indicator, target or value is lost',
      async (name) => {
        const bytes = readFileSync(join(root, name));
        const text = bytes.toString('utf8');
        const { value = [], issues } = await readIati(bytes, { file: name });
        expect(value).toHaveLength(countOf(text, 'iati-activity'));
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        const sum = (count: (dossier: Dossier) => number) =>
          value.reduce((all, dossier) => all + count(dossier), 0);
        expect(sum(({ results }) => results.nodes.length)).toBe(countOf(text, 'result'));
        expect(sum(({ indicators }) => indicators.length)).toBe(countOf(text, 'indicator'));
        expect(sum(({ observations }) => observations.length)).toBe(countOf(text, 'actual'));
        expect(sum(targetsOf)).toBe(countOf(text, 'target'));
        let rows = 0;
        for await (const batch of streamIatiObservations(bytes)) rows += batch.length;
        expect(rows).toBe(countOf(text, 'actual') + countOf(text, 'target'));
        for (const dossier of value) expect(parseDossier(dossier).issues).toEqual([]);
        for (const issue of issues)
          expect(formatIssue(issue, 'fr', { ...iatiMessages, ...xmlMessages })).not.toMatch(/\{\w+\}|^\w+\//);
      },
    );

    test('one indicator under four results of a published file is one when it is stitched', async () => {
      const bytes = readFileSync(join(root, 'real/wri-2023-2027.xml'));
      const { value = [], issues } = await readIati(bytes, { stitch: true });
      expect(value[0]?.indicators).toHaveLength(18);
      expect(issues.filter(({ code }) => code === 'iati/stitched')).toHaveLength(4);
      expect(value[0]?.results.nodes).toHaveLength(16);
    });

    test.each(files('cases'))('%s is read without a throw, into dossiers in form', async (name) => {
      const { value = [], issues } = await readIati(readFileSync(join(root, name)));
      for (const dossier of value) expect(parseDossier(dossier).issues).toEqual([]);
      // the cases of the rules bear no file around their activity, or a version of their own
      expect(value.length + issues.length).toBeGreaterThan(0);
    });
  },
);
