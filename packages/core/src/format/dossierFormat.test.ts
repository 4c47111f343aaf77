import { expect, test } from 'vitest';
import { dossierFormat } from './dossierFormat.ts';

test('a Standard Schema consumer gets the dossier, or sentences with their path', () => {
  const { validate } = dossierFormat['~standard'];
  expect(validate({ jalon: '1.0', id: 'demo', title: 'Demo' }).issues).toBeUndefined();
  expect(validate({ jalon: '1.0', id: 'demo', title: 'Demo', programme: {} }).issues).toEqual([
    { message: '“name” is missing (a text or an object).', path: ['programme', 'name'] },
  ]);
  expect(validate('{').issues?.[0]?.path).toEqual([]);
});
