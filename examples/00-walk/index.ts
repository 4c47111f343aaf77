// The walk: one cell of a spreadsheet becomes one sentence in Word, and each door shows what it hands on.
import { drawFigures, toDocx } from '@jalon/adapters/document';
import { importReading, readSpreadsheet } from '@jalon/adapters/spreadsheet';
import { createDossier } from '@jalon/core';
import { dossierProgress, explain } from '@jalon/indicators';
import { patronFourParts, prefillReport, toDocument } from '@jalon/report-schema';
import { strFromU8, unzipSync } from 'fflate';

const asOf = '2025-01-15';
const show = (door: string, value: unknown) => console.log(`${door}\n  ${JSON.stringify(value)}\n`);

// 1. reader: what the sheet says
const sheet = [
  'N°;Indicateur;Unité;Valeur de réf. (31/12/2023);Cible 31/12/2025;T4 2024',
  '1.1;Délai moyen d’attente (à diminuer);jours;100;50;75',
].join('\n');
const reading = await readSpreadsheet(new TextEncoder().encode(sheet), { file: 'suivi.csv' });
const cell = reading.tables[0]?.rows[0]?.values.find(({ field }) => field === 'actual');
show('reader → reading', cell);

// 2. dossier: what it means
const programme = { name: 'Petits Ponts', start: '2024-01-01', end: '2025-12-31', roles: [] };
const { dossier } = importReading(createDossier({ id: 'walk', title: 'Petits Ponts', programme }), reading);
show('dossier → observation', dossier.observations[0]);

// 3. computation: what follows from it
const progress = dossierProgress(dossier, { asOf });
const [indicator] = dossier.indicators;
const own = indicator && progress.get(indicator.id);
show('computation → progress', own && { figures: own.figures, rating: own.rating, expected: own.expected });
show('computation → sentence', own && explain(own, 'fr', { indicator }));

// 4. report: what the funder asked
const { report } = prefillReport(patronFourParts, dossier, { asOf, progress });
show('report → answers', Object.keys(report.answers));

// 5. document: what it says, in which order; then drawn
const document = toDocument(patronFourParts, report, { lang: 'fr', dossier, progress });
const sentence = (text: string) => text.match(/De 100\sjours[^.]*\./)?.[0];
show('document → block', sentence(JSON.stringify(document)));
const drawn = await drawFigures(document, { drawers: [] });

// 6. file: one sentence in Word
const word = unzipSync(await toDocx(drawn));
const text = strFromU8(word['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, ' ');
show('file → Word', sentence(text));
