import { serialisePortfolio, serialiseRegister } from '@jalon/core/format';
import { createPortfolio } from '@jalon/core/portfolio';
import { createRegister } from '@jalon/core/register';
import { expect, test } from 'vitest';
import { documentKind } from './documentKind.ts';

test('a portfolio of organisations with their grants is none the less a portfolio', () => {
  const organisation = { id: 'lampe', name: 'La Lampe' };
  const grants = [{ id: 'g-1', funder: 'lampe', organisation: 'lampe' }];
  const portfolio = createPortfolio({ id: 'p', title: 'P', organisations: [organisation], grants });
  const text = serialisePortfolio(portfolio);
  expect(text).not.toContain('programmes');
  expect(documentKind(text)).toBe('portfolio');
});

test('one field that only a portfolio or a register has tells it, whichever it is', () => {
  for (const field of ['supportRequiresGrantOf', 'steps', 'objectives', 'merges'])
    expect(documentKind(JSON.stringify({ jalon: '1.0', [field]: [] }))).toBe('portfolio');
  const dataProtection = { controller: 'La Lampe', purpose: 'Accueil' };
  expect(documentKind(JSON.stringify({ jalon: '1.0', dataProtection }))).toBe('register');
  const person = { id: 'x', name: 'X' };
  expect(documentKind(serialiseRegister(createRegister({ id: 'r', title: 'R', persons: [person] })))).toBe(
    'register',
  );
  for (const text of ['{"jalon": "1.0", "organisations": []}', '[]', 'null', 'no JSON'])
    expect(documentKind(text)).toBe('dossier');
});
