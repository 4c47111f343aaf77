import { readFileSync } from 'node:fs';
import { formatIssue, formatPlace } from '@jalon/core';
import { readSpreadsheet } from './src/spreadsheet/readSpreadsheet.ts';import { spreadsheetMessages } from './src/spreadsheet/spreadsheetMessages.ts';
for (const f of process.argv.slice(2)) {
  const r = await readSpreadsheet(new Uint8Array(readFileSync(f)), { file: f.split('/').pop()! });
  console.log('#####', f, JSON.stringify(r.source), JSON.stringify(r.ignoredSheets));
  for (const t of r.tables) {
    console.log('TABLE', t.sheet, t.headerRows, t.firstDataRow, t.lastDataRow, JSON.stringify(t.columns), t.hiddenColumns ?? '', JSON.stringify(t.meta));
    const show = (v: any) => { const { field, cell, period, value, unit, state, written, ...rest } = v; return `${cell}:${field}${period ? '[' + (period.label) + ' ' + period.start + '..' + period.end + ']' : ''}=${value ?? state}${unit ? ' ' + unit : ''}${Object.keys(rest).length ? ' ' + JSON.stringify(rest) : ''}`; };
    for (const row of t.rows) { console.log(' ', row.row, row.section ?? '-', '|', row.code, '|', row.name, '|', row.direction ?? '', JSON.stringify(row.text)); console.log('     ', row.values.map(show).join('; '));
      for (const p of row.parts ?? []) console.log('      part', p.row, p.disaggregation, p.values.map(show).join('; ')); }
    for (const s of t.skipped) console.log('  skip', s.row, s.reason, s.text);
  }
  for (const i of r.issues) console.log('  !', i.severity, i.code, i.at ? formatPlace(i.at, 'fr') : '', '::', formatIssue(i, process.env.L as 'fr' ?? 'fr', spreadsheetMessages));
}
