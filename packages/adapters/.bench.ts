import { readCsvSheet } from './src/csv/readCsvSheet.ts';
import { readTables } from './src/spreadsheet/readTables.ts';
const rows = Number(process.argv[2] ?? 20000);
let t = 'Suivi;;;;;;;;;;;\nN°;Indicateur;Unité;Valeur de réf.;Cible 2024;T1 2024;T2 2024;T3 2024;T4 2024;Cumul 2024;% atteint;Commentaires\n';
for (let i = 0; i < rows; i++) t += `${i}.${i % 7};Nombre de visites du site ${i};visites;${i};${i + 10};${i % 13};n.d.;4,5;${i % 5};${i};93 %;rien ${i}\n`;
const bytes = new TextEncoder().encode(t);
let a = performance.now();
const wb = readCsvSheet(bytes).value!; console.log('csv', performance.now() - a); a = performance.now();
const r = readTables(wb); console.log('tables', performance.now() - a, r.tables[0]!.rows.length, r.issues.length, process.memoryUsage().rss / 1e6);
