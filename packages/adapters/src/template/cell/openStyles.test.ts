import { describe, expect, test } from 'vitest';
import { parseXml } from '../xml/parseXml.ts';
import { openStyles } from './openStyles.ts';

const open = (xml: string) => {
  const root = parseXml(xml);
  if (!root) throw new Error('not read');
  return openStyles({ path: 'xl/styles.xml', xml, root });
};
const sheet = (formats: string) =>
  `<s:styleSheet xmlns:s="urn:s">${formats}<s:cellXfs count="2"><s:xf numFmtId="0"/><s:xf numFmtId="200"><s:protection locked="0"/></s:xf></s:cellXfs></s:styleSheet>`;
const listed = '<s:numFmts count="1"><s:numFmt numFmtId="200" formatCode="0.0"/></s:numFmts>';

describe('the styles of a template', () => {
  test('tell formats and locks', () => {
    const styles = open(sheet(listed));
    expect([styles.formatOf(0), styles.formatOf(1), styles.formatOf(9)]).toEqual([
      'General',
      '0.0',
      'General',
    ]);
    expect([styles.isLocked(0), styles.isLocked(1), styles.isLocked(9)]).toEqual([true, false, true]);
    expect(styles.written()).toBeUndefined();
  });

  test('get a changed one once, and only where there is none', () => {
    const styles = open(sheet(listed));
    expect([
      styles.withChange(0, { format: 14 }),
      styles.withChange(0, { format: 14 }),
      styles.withChange(1, { quoted: true }),
      styles.withChange(0, { format: '0.0' }),
    ]).toEqual([2, 2, 3, 4]);
    expect(styles.withChange(9, { format: '0 "<a>"' })).toBe(5);
    expect(styles.withChange(0, { format: '0 "<a>"' })).toBe(5);
    expect(styles.written()).toBe(
      '<s:styleSheet xmlns:s="urn:s"><s:numFmts count="2"><s:numFmt numFmtId="200" formatCode="0.0"/><s:numFmt numFmtId="201" formatCode="0 &quot;&lt;a&gt;&quot;"/></s:numFmts><s:cellXfs count="6"><s:xf numFmtId="0"/><s:xf numFmtId="200"><s:protection locked="0"/></s:xf><s:xf numFmtId="14" applyNumberFormat="1"/><s:xf numFmtId="200" quotePrefix="1"><s:protection locked="0"/></s:xf><s:xf numFmtId="200" applyNumberFormat="1"/><s:xf numFmtId="201" applyNumberFormat="1"/></s:cellXfs></s:styleSheet>',
    );
  });

  test('get a list of formats where they had none', () => {
    for (const formats of ['', '<s:numFmts count="0"/>']) {
      const styles = open(sheet(formats));
      styles.withChange(0, { format: '0.0%' });
      expect(styles.written()).toContain(
        '<s:numFmts count="1"><s:numFmt numFmtId="164" formatCode="0.0%"/></s:numFmts>',
      );
    }
    const none = open('<styleSheet xmlns="urn:s"/>');
    expect([none.withChange(3, { format: 14 }), none.written()]).toEqual([3, undefined]);
  });
});
