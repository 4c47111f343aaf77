import { expect, test } from 'vitest';
import { formatIssue } from '../issue/formatIssue.ts';
import { dossierDocument } from './dossierDocument.ts';
import { formatMessages } from './formatMessages.ts';
import { type Migration, migrateDocument, migrations } from './migrateDocument.ts';
import { parseDocument } from './parseDocument.ts';
import { serialiseDocument } from './serialiseDocument.ts';

/** Two steps that never were: 0.8 called the title `name`, 0.9 said `actors` for stakeholders. */
const steps: readonly Migration[] = [
  { from: '0.8', to: '0.9', migrate: ({ name, ...document }) => ({ ...document, title: name }) },
  { from: '0.9', to: '1.0', migrate: ({ actors, ...document }) => ({ ...document, stakeholders: actors }) },
];
const kind = { ...dossierDocument, migrations: steps };
const old = { jalon: '0.8', id: 'demo', name: 'Demo', actors: [{ id: 's', name: 'S' }] };

test('an old document goes through every step, is read, and says so in both languages', () => {
  const { value, issues } = parseDocument(old, kind);
  expect(value).toMatchObject({ jalon: '1.0', title: 'Demo', stakeholders: [{ id: 's', name: 'S' }] });
  expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['format/migrated', 'hint']]);
  const [issue] = issues;
  expect(issue && formatIssue(issue, 'en', formatMessages)).toBe(
    'This document had format 0.8: it was read as format 1.0, and will be written so.',
  );
  expect(old.jalon).toBe('0.8');
  expect(value && JSON.parse(serialiseDocument(value, kind)).jalon).toBe('1.0');
});

test('a migrated document is checked like any other', () => {
  const { value, issues } = parseDocument({ ...old, actors: [{ id: 's' }] }, kind);
  expect(value).toBeUndefined();
  expect(issues.map(({ code }) => code)).toEqual(['format/migrated', 'format/missing']);
});

test('a version that no step leads on from is refused, also where steps lead in a circle', () => {
  expect(parseDocument({ ...old, jalon: '0.7' }, kind).issues[0]?.code).toBe('format/not-a-dossier');
  const circle: readonly Migration[] = [
    { from: '0.8', to: '0.9', migrate: (document) => document },
    { from: '0.9', to: '0.8', migrate: (document) => document },
  ];
  expect(migrateDocument(old, circle).document['jalon']).toBe('0.8');
});

test('a document of today takes no step', () => {
  expect(migrations).toEqual([]);
  const document = { ...old, jalon: '1.0' };
  expect(migrateDocument(document, steps)).toEqual({ document, issues: [] });
});
