// Every door of the adapters opens; a function that needs an absent library says how to install it.
import assert from 'node:assert/strict';
import * as chart from '@jalon/adapters/chart';
import * as csv from '@jalon/adapters/csv';
import * as diagram from '@jalon/adapters/diagram';
import * as document from '@jalon/adapters/document';
import * as spreadsheet from '@jalon/adapters/spreadsheet';
import { isJalonError } from '@jalon/core';

for (const door of [chart, csv, diagram, document, spreadsheet]) assert.ok(Object.keys(door).length > 0);

const tree = { lang: 'en', title: 'Report', blocks: [] };
await assert.rejects(document.toDocx(tree), (error) => {
  assert.ok(isJalonError(error), String(error));
  assert.equal(error.code, 'missing-peer');
  assert.deepEqual(error.details, { peer: 'docx', install: 'npm install docx' });
  assert.match(error.message, /npm install docx/);
  return true;
});
assert.match(document.toHtml(tree), /<h1[^>]*>Report<\/h1>/);
