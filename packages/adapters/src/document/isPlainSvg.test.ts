import { expect, test } from 'vitest';
import { isPlainSvg } from './isPlainSvg.ts';

const svg = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inner}</svg>`;

test.each([
  '<g fill="none"><path d="M0,0L9,9"/></g>',
  '<title>a &lt; b</title><text x="1">caf\u00e9 "quoted" &gt;</text>',
  '<defs><linearGradient id="g"><stop offset="0"/></linearGradient></defs><rect fill="url(#g)"/><use href="#g"/>',
])('%s only draws', (inner) => {
  expect(isPlainSvg(svg(inner))).toBe(true);
  expect(isPlainSvg(`\n${svg(inner)}\n`)).toBe(true);
});

test.each([
  '<script>alert(1)</script>',
  '<rect onload="alert(1)"/>',
  '<rect onload=alert(1)/>',
  '<g ONCLICK="x"/>',
  '<foreignObject><p>x</p></foreignObject>',
  '<style>*{background:url(https://example.org)}</style>',
  '<image href="https://example.org/x.png"/>',
  '<a href="javascript:alert(1)"><rect/></a>',
  '<use xlink:href="https://example.org/x.svg#a"/>',
  '<rect fill="url(https://example.org/x)"/>',
  '<rect style="x"/>',
  '<!-- a --><rect/>',
  '<![CDATA[x]]>',
  '<g><rect/>',
  '<g></rect></g>',
  '<img src="x">',
  'a < b',
])('%s does not pass', (inner) => {
  expect(isPlainSvg(svg(inner))).toBe(false);
});

test('nothing may stand before or after the picture', () => {
  expect(isPlainSvg(`${svg('')}<svg/>`)).toBe(false);
  expect(isPlainSvg(`${svg('')} text`)).toBe(false);
  expect(isPlainSvg(`<!DOCTYPE svg>${svg('')}`)).toBe(false);
  expect(isPlainSvg('<g/>')).toBe(false);
  expect(isPlainSvg('')).toBe(false);
});
