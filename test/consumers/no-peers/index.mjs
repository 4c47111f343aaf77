// Every door of the adapters opens; a function that needs an absent library says how to install it.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { progressChart } from '@jalon/adapters/chart';
import { readCsvSheet } from '@jalon/adapters/csv';
import { theoryOfChangeDiagram } from '@jalon/adapters/diagram';
import { svgToPng, toDocx, toHtml } from '@jalon/adapters/document';
import { writeTrackingTable } from '@jalon/adapters/spreadsheet';
import { createDossier, isJalonError } from '@jalon/core';
import { patronFourParts, toDocument } from '@jalon/report-schema';

const { id: schema, version: schemaVersion } = patronFourParts;
const report = { id: 'r', schema, schemaVersion, title: 'Repair cafés', asOf: '2025-03-15', answers: {} };
const document = toDocument(patronFourParts, report, { lang: 'en' });
const dossier = createDossier({ id: 'demo', title: 'Demo' });
const results = { figure: 'theory-of-change', results: { nodes: [], links: [] }, levelLabels: {} };
const words = { axis: 'Share', expected: 'Expected', target: 'Target' };

// what needs no large library works
assert.match(toHtml(document), /Repair cafés/);
assert.equal(readCsvSheet('a;b\n').value?.sheets.length, 1);

/** @param {string} peer @param {() => Promise<unknown>} work */
async function asksFor(peer, work) {
  await assert.rejects(work, (error) => {
    assert.ok(isJalonError(error), String(error));
    assert.equal(error.code, 'missing-peer');
    assert.equal(error.details.peer, peer);
    assert.match(error.details.install, new RegExp(`^npm install .*${peer}`));
    assert.ok(error.message.includes(error.details.install));
    return true;
  });
}
await asksFor('docx', () => toDocx(document));
await asksFor('hucre', () =>
  writeTrackingTable(dossier, { lang: 'en', asOf: '2025-03-15', progress: new Map() }),
);
await asksFor('vega', () => progressChart.draw({ figure: 'progress', bars: [], words }, { lang: 'en' }));
await asksFor('@viz-js/viz', () => theoryOfChangeDiagram.draw(results, { lang: 'en' }));
await asksFor('@resvg/resvg-js', () => svgToPng('<svg xmlns="http://www.w3.org/2000/svg"/>'));

// the CommonJS build says the same
const required = createRequire(import.meta.url)('@jalon/adapters/document');
await asksFor('docx', () => required.toDocx(document));
