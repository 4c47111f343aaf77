// Every schema of the library, filled from one full dossier and printed as a funder would get it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pieChart, progressChart } from '@jalon/adapters/chart';
import { theoryOfChangeDiagram } from '@jalon/adapters/diagram';
import { drawFigures, toDocx, toHtml, toMarkdown } from '@jalon/adapters/document';
import { readReportForm, writeReportForm } from '@jalon/adapters/spreadsheet';
import { type Lang, textIn } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { type Document, prefillReport, toDocument, toForm } from '@jalon/report-schema';
import { reportSchemas } from '@jalon/report-schema/library';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';
import {
  fullDossierDay as asOf,
  fullDossier as dossier,
} from '../packages/report-schema/src/report/fixtures/fullDossier.data.ts';
import { fullPortfolio as portfolio } from '../packages/report-schema/src/report/fixtures/fullPortfolio.data.ts';

const folder = mkdtempSync(join(tmpdir(), 'jalon-library-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const langs: readonly Lang[] = ['fr', 'en'];
const progress = dossierProgress(dossier, { asOf });
const drawers = [theoryOfChangeDiagram, progressChart, pieChart];
const everyReport = langs.flatMap((lang) =>
  reportSchemas.map((schema) => [schema.id, lang, schema] as const),
);
const documentOf = (schema: (typeof reportSchemas)[number], lang: Lang): Promise<Document> => {
  const { report } = prefillReport(schema, dossier, { asOf, progress, portfolio });
  return drawFigures(toDocument(schema, report, { lang, dossier, progress }), { drawers });
};
const headingsOf = ({ blocks }: Document) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
/** What stands in a page or a Word file, without tags, with plain spaces. */
const bare = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#39;|&apos;/g, '’')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[\u00A0\u202F]/g, ' ');

// OC-07, PR-07, SU-10 and MX-12 ask for an export to Word of the schemas that answer them
const rows: Readonly<Record<string, string>> = {
  'bilan-etape': 'OC-07: ',
  'fiche-action': 'PR-07: ',
  'bilan-mi-parcours': 'PR-07: ',
  pitch: 'SU-10: ',
  'journee-echange': 'MX-12: ',
};

describe('a report of every schema of the library, from one full dossier', () => {
  test.each(everyReport.map(([id, lang, schema]) => [`${rows[id] ?? ''}${id}`, lang, schema] as const))(
    '%s is printed in %s as a page, for Word, in Markdown, with every heading',
    async (_name, lang, schema) => {
      const document = await documentOf(schema, lang);
      const headings = headingsOf(document);
      const word = await toDocx(document);
      writeFileSync(join(folder, `${schema.id}.${lang}.docx`), word);
      const body = unzipSync(word)['word/document.xml'];
      const [page, text, markdown] = [
        bare(toHtml(document)),
        bare(body ? strFromU8(body) : ''),
        toMarkdown(document).replace(/[\u00A0\u202F]/g, ' '),
      ];
      expect(headings.length).toBeGreaterThan(1);
      for (const heading of headings.map((each) => each.replace(/[\u00A0\u202F]/g, ' '))) {
        expect(page).toContain(heading);
        expect(text).toContain(heading);
      }
      expect(page).toContain(textIn(schema.title, lang).replace(/[\u00A0\u202F]/g, ' '));
      expect(markdown.match(/^#+ /gm)?.length).toBe(headings.length + 1);
      for (const made of [page, text, markdown]) expect(made).not.toMatch(/undefined|\[object|NaN|\{\w+\}/);
    },
  );

  const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;
  test.skipIf(!hasOffice)(
    `LibreOffice opens every one of the Word files${hasOffice ? '' : ' (soffice is not on this machine)'}`,
    () => {
      const files = readdirSync(folder).filter((name) => name.endsWith('.docx'));
      expect(files).toHaveLength(everyReport.length);
      const profile = `-env:UserInstallation=file://${join(folder, 'office')}`;
      execFileSync(
        'soffice',
        [
          profile,
          '--headless',
          '--convert-to',
          'pdf',
          '--outdir',
          folder,
          ...files.map((name) => join(folder, name)),
        ],
        { stdio: 'ignore' },
      );
      const printed = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
      expect(printed).toHaveLength(everyReport.length);
    },
    300_000,
  );

  test.each(everyReport)(
    'the workbook of %s in %s reads back as the report it was made from',
    async (_id, lang, schema) => {
      const { report } = prefillReport(schema, dossier, { asOf, progress, portfolio });
      const bytes = await writeReportForm(toForm(schema, { lang, report }));
      const { value, issues } = await readReportForm(bytes, schema, { report });
      expect(issues).toEqual([]);
      expect(value).toEqual(report);
    },
  );
});
