import { isJalonError } from '@jalon/core';
import { expect, test } from 'vitest';
import { loadPeer } from './loadPeer.ts';

const notFound = (name: string): Promise<never> =>
  Promise.reject(
    Object.assign(new Error(`Cannot find package '${name}' imported from here`), {
      code: 'ERR_MODULE_NOT_FOUND',
    }),
  );

test('a library that is not installed is named with the command that installs it', async () => {
  const error = await loadPeer('docx', () => notFound('docx')).catch((thrown: unknown) => thrown);
  expect(isJalonError(error) && error.code).toBe('missing-peer');
  expect(error).toMatchObject({
    message: 'This needs docx: npm install docx',
    details: { peer: 'docx', install: 'npm install docx' },
  });
});

test('a part of it counts as the library, and what belongs together is installed together', async () => {
  const error = await loadPeer('fonts', () => notFound('fonts/ttf/a.ttf'), 'drawer fonts').catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toMatchObject({ details: { peer: 'fonts', install: 'npm install drawer fonts' } });
});

test('a library that is there but fails is not called missing', async () => {
  await expect(loadPeer('docx', () => Promise.reject(new TypeError('broken')))).rejects.toThrow(TypeError);
  await expect(loadPeer('docx', () => notFound('something-else'))).rejects.toThrow('something-else');
  await expect(loadPeer('vega', () => notFound('vega-lite'))).rejects.not.toMatchObject({
    code: 'missing-peer',
  });
});

test('a library that is installed is what comes back', async () => {
  expect(await loadPeer('docx', async () => 7)).toBe(7);
});
