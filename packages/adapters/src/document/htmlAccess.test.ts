// The page as a browser computes it: styles, colours and names are only known there.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Lang } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { type Document, prefillReport, type ReportSchema, toDocument } from '@jalon/report-schema';
import { findReportSchema } from '@jalon/report-schema/library';
import axe from 'axe-core';
import { afterAll, expect, test } from 'vitest';
import { pieChart } from '../chart/pieChart.ts';
import { progressChart } from '../chart/progressChart.ts';
import { theoryOfChangeDiagram } from '../diagram/theoryOfChangeDiagram.ts';
import { drawFigures } from './drawFigures.ts';
import { accessFaults } from './fixtures/accessFaults.ts';
import { sampleDocument } from './fixtures/sampleDocument.ts';
import { sampleKeyFigures } from './fixtures/sampleKeyFigures.ts';
import { toHtml } from './toHtml.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-access-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasChromium = spawnSync('chromium', ['--version'], { stdio: 'ignore' }).error === undefined;

/** The page in a browser that runs one more script, which leaves what it found as the title. */
function foundIn(html: string, script: string): unknown {
  const page = join(folder, 'page.html');
  const open = html.replace(/<meta http-equiv[^>]*>/, '').replaceAll('<details>', '<details open>');
  writeFileSync(
    page,
    open.replace('</body>', () => `<script>${script}</script></body>`),
  );
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    // time for what the script promises
    '--virtual-time-budget=20000',
  ];
  const dom = execFileSync(
    'chromium',
    [...quiet, `--user-data-dir=${join(folder, 'profile')}`, '--dump-dom', `file://${page}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 },
  );
  const found = /<title>(.*?)<\/title>/s.exec(dom)?.[1] ?? 'null';
  return JSON.parse(found.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));
}

const faultsIn = (html: string): unknown => foundIn(html, accessFaults);

/** What axe finds against WCAG 2 A and AA; the page has a title again while it looks. */
const askAxe = `
axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then(({ violations, passes }) => {
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' ')));
  document.title = JSON.stringify(passes.length > 5 ? found : ['axe looked at nothing']);
}, (cause) => { document.title = JSON.stringify([String(cause)]); });
`;

const axeFindsIn = (html: string): unknown =>
  foundIn(html, `${axe.source.replaceAll('</script', '<\\/script')}\n${askAxe}`);

const drawn = async (document: Document): Promise<string> =>
  toHtml(
    await drawFigures(document, { drawers: [pieChart, progressChart, theoryOfChangeDiagram], png: false }),
  );

const dossierFile = join(import.meta.dirname, '../../../../examples/demo/dossier.json');

/** A report of the library on the association of the example. */
function libraryReport(id: string, lang: Lang): Document {
  const { value: dossier } = parseDossier(readFileSync(dossierFile, 'utf8'));
  const schema: ReportSchema | undefined = findReportSchema(id);
  if (!dossier || !schema) throw new Error(`no example, or no schema ${id}`);
  const { report } = prefillReport(schema, dossier, { asOf: '2025-03-15' });
  return toDocument(schema, report, { lang, dossier });
}

const pages: readonly (readonly [string, (lang: Lang) => Document])[] = [
  ['a report', sampleDocument],
  ['key figures', sampleKeyFigures],
  ...['mecene-4-parts', 'projet-social-caf', 'impact-one-page', 'eu-logframe'].map(
    (id) => [`the report ${id}`, (lang: Lang) => libraryReport(id, lang)] as const,
  ),
];

for (const lang of ['fr', 'en'] as const)
  for (const [name, make] of pages)
    test(`${name} in ${lang} can be read by everyone`, async ({ skip }) => {
      if (!hasChromium) skip('chromium (a browser) is not on this machine');
      const html = await drawn(make(lang));
      expect(faultsIn(html)).toEqual([]);
      expect(axeFindsIn(html)).toEqual([]);
    }, 120_000);

test('axe finds what is planted', ({ skip }) => {
  if (!hasChromium) skip('chromium (a browser) is not on this machine');
  const planted = '<main><p style="color:#999">pale words</p><img src="x.png"></main>';
  const html = toHtml({ ...sampleKeyFigures('en'), blocks: [] }).replace(/<main[\s\S]*<\/main>/, planted);
  expect(axeFindsIn(html)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^color-contrast at p/),
      expect.stringMatching(/^image-alt at/),
    ]),
  );
}, 60_000);

test('the search finds what is planted', ({ skip }) => {
  if (!hasChromium) skip('chromium (a browser) is not on this machine');
  const planted =
    '<main><p style="color:#999">pale</p><h3>deep</h3><table><tr><th></th></tr></table><img src=""><a href="#none"></a></main>';
  const html = toHtml({ ...sampleKeyFigures('en'), blocks: [] }).replace(/<main[\s\S]*<\/main>/, planted);
  expect(faultsIn(html)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^contrast 2\.8\d of pale$/),
      'heading level skipped',
      'table without caption',
      'empty head',
      'image without alt',
      'link to nowhere #none',
    ]),
  );
}, 60_000);
