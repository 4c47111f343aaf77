/** Elements that draw and do nothing else. */
const drawingElements = new Set(
  (
    'svg g path rect line circle ellipse polygon polyline text tspan title desc defs clipPath mask pattern marker symbol ' +
    'linearGradient radialGradient stop use'
  ).split(' '),
);

const tag = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attribute = /([\w:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

/**
 * Whether an SVG only draws: well-formed, without scripts, event handlers, style sheets, foreign content or outside
 * references, so that it can stand inside a page.
 */
export function isPlainSvg(svg: string): boolean {
  const open: string[] = [];
  const text = svg.trim();
  let place = 0;
  while (place < text.length) {
    tag.lastIndex = place;
    const found = tag.exec(text);
    if (found === null) return false;
    const [whole, closing = '', name = '', attributes = '', empty = ''] = found;
    if (!drawingElements.has(name) || (place === 0 && name !== 'svg')) return false;
    if (!arePlain(attributes)) return false;
    if (closing !== '') {
      if (open.pop() !== name) return false;
    } else if (empty === '') open.push(name);
    place += whole.length;
    // one root: nothing follows it
    if (open.length === 0) return place === text.length;
    const next = text.indexOf('<', place);
    if (next < 0) return false;
    place = next;
  }
  return false;
}

function arePlain(attributes: string): boolean {
  for (const [, name = '', double, single] of attributes.matchAll(attribute)) {
    const value = double ?? single ?? '';
    if (/^on/i.test(name) || name === 'style') return false;
    if (/(?:^|:)href$/i.test(name) && !value.startsWith('#')) return false;
    if (/url\(\s*(?!["']?#)/i.test(value)) return false;
  }
  return true;
}
