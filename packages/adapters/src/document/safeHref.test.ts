import { expect, test } from 'vitest';
import { safeHref } from './safeHref.ts';

test.each([
  'https://example.org/a?b=1&c=2#d',
  'http://example.org',
  'mailto:contact@example.org',
  '#tracking',
])('%s is an address to follow', (href) => {
  expect(safeHref(href)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JAVA\u0000SCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  '//example.org',
  'page.html',
  'https://a b',
  'https://a"onclick="x',
  '',
])('%j is none', (href) => {
  expect(safeHref(href)).toBeUndefined();
});

test('space around an address does not count', () => {
  expect(safeHref(' https://example.org\n')).toBe('https://example.org');
});
