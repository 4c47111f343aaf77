import { formatIssue, type Issue } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { xmlMessages } from '../../xml/xmlMessages.ts';
import { soundActivity } from './fixtures/soundActivity.ts';
import { iatiJudgeMessages } from './iatiJudgeMessages.ts';
import type { JudgeIatiOptions } from './JudgeIatiOptions.ts';
import { judgeIati } from './judgeIati.ts';

const messages = { ...iatiJudgeMessages, ...xmlMessages };
const judged = async (source: Parameters<typeof judgeIati>[0], options: JudgeIatiOptions = {}) => {
  const judgements = await judgeIati(source, options);
  return {
    verdicts: judgements.map(({ by, verdict }) => `${by}: ${verdict}`),
    codes: judgements.map(({ issues }) => issues.map(({ code }) => code)),
    issues: judgements.flatMap(({ issues }) => issues),
  };
};
const said = (issues: readonly Issue[]) =>
  issues.map((issue) => [formatIssue(issue, 'fr', messages), formatIssue(issue, 'en', messages)]);

const demands = { '//iati-activity': { atleast_one: { cases: [{ paths: ['result'] }] } } };

describe('three judgements', () => {
  test('come in one order, and what was not given is not judged', async () => {
    const { verdicts, codes } = await judged(soundActivity);
    expect(verdicts).toEqual(['schema: not-judged', 'ruleset: pass', 'funder: not-judged']);
    expect(codes).toEqual([
      ['iati/schema-not-given'],
      ['iati/rules-not-judged', 'iati/rules-not-judged'],
      ['iati/demands-not-given'],
    ]);
  });

  test('are never mixed: a funder asks for more than the standard', async () => {
    const { verdicts, codes } = await judged(soundActivity, {
      demands: { '//indicator': { atleast_one: { cases: [{ paths: ['document-link'] }] } } },
    });
    expect(verdicts.slice(1)).toEqual(['ruleset: pass', 'funder: fail']);
    expect(codes[1]).not.toContain('iati/demand-atleast-one');
    expect(codes[2]).toEqual(['iati/demand-atleast-one', 'iati/demand-atleast-one']);
  });

  test('say everything in two languages, with its place', async () => {
    const { issues } = await judged(soundActivity.replace('value="120"', 'value="beaucoup"'), {
      file: 'a.xml',
      at: '2024-03-01',
      demands: { '//indicator': { atleast_one: { cases: [{ paths: ['document-link'] }] } } },
    });
    expect(said(issues).flat().join('\n')).not.toMatch(/[{}]|undefined/);
    expect(issues.find(({ code }) => code === 'iati/value-not-number')).toEqual({
      code: 'iati/value-not-number',
      severity: 'warning',
      params: { rule: '8.8.2', element: 'baseline', value: 'beaucoup' },
      at: { in: 'text', file: 'a.xml', line: 68, column: 9 },
    });
  });

  test('are the same whatever the source is', async () => {
    const bytes = new TextEncoder().encode(soundActivity);
    const chunks = async function* () {
      for (let at = 0; at < bytes.length; at += 777) yield bytes.subarray(at, at + 777);
    };
    const options = { demands, at: '2023-06-01' };
    const whole = await judgeIati(soundActivity, options);
    expect(await judgeIati(chunks(), options)).toEqual(whole);
    expect(await judgeIati(new Response(bytes).body ?? bytes, options)).toEqual(whole);
    const wide = new Uint8Array(2 + soundActivity.length * 2);
    const view = new DataView(wide.buffer);
    view.setUint16(0, 0xfffe, false);
    [...soundActivity].forEach((letter, at) => {
      view.setUint16(2 + at * 2, letter.charCodeAt(0), true);
    });
    expect(await judgeIati(wide, options)).toEqual(whole);
  });

  test('hold what is in the future of the moment that is told', async () => {
    expect((await judged(soundActivity, { at: '2023-06-01T12:00:00Z' })).codes[1]).toContain(
      'iati/updated-in-future',
    );
    const later = await judged(soundActivity, { at: '2024-01-31' });
    expect(later.codes[1]).not.toContain('iati/updated-in-future');
    await expect(judgeIati(soundActivity, { at: 'demain' })).rejects.toMatchObject({
      code: 'invalid-argument',
    });
  });

  test('end when they are asked to', async () => {
    await expect(
      judgeIati(soundActivity, { signal: AbortSignal.abort(new Error('enough')) }),
    ).rejects.toThrow('enough');
  });
});

describe('what is no IATI file of versions 2', () => {
  test.each([
    ['another root', '<gpx version="1.1"/>', 'iati/foreign-root'],
    ['a root of another namespace', '<iati-activities xmlns="urn:x" version="2.03"/>', 'iati/foreign-root'],
    [
      'version 1',
      '<iati-activities version="1.03"><iati-activity/></iati-activities>',
      'iati/version-too-old',
    ],
    ['nothing', '', 'xml/empty'],
    ['a spreadsheet', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0]), 'xml/malformed'],
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><iati-activities version="2.03"/>', 'xml/doctype'],
    [
      'an unknown encoding',
      new TextEncoder().encode(
        `<?xml version="1.0" encoding="klingon"?><iati-activities version="2.03">${' '.repeat(300)}</iati-activities>`,
      ),
      'xml/encoding',
    ],
  ])('%s fails the schema and is judged by no rule', async (_, source, code) => {
    const { verdicts, codes, issues } = await judged(source, { demands });
    expect(verdicts).toEqual(['schema: fail', 'ruleset: not-judged', 'funder: not-judged']);
    expect(codes.map(([first]) => first)).toEqual([code, code, code]);
    expect(said(issues).flat().join('\n')).not.toMatch(/[{}]|undefined/);
  });
});

describe('a hostile file', () => {
  test('that breaks off is judged up to there, and never passes', async () => {
    const cut = soundActivity.slice(0, soundActivity.indexOf('</iati-activity>') + 20);
    const { verdicts, codes } = await judged(cut, { demands });
    expect(verdicts).toEqual(['schema: fail', 'ruleset: not-judged', 'funder: not-judged']);
    expect(codes.map((each) => each.at(-1))).toEqual(['xml/malformed', 'xml/malformed', 'xml/malformed']);
    const wrong = await judged(cut.replace('value="120"', ''), { demands });
    expect(wrong.verdicts[1]).toBe('ruleset: fail');
  });

  test('that nests 10,000 deep is refused', async () => {
    const deep = `<iati-activities version="2.03"><iati-activity>${'<a>'.repeat(10_000)}`;
    const { codes } = await judged(deep, { demands });
    expect(codes.map((each) => each.at(-1))).toEqual(['xml/too-deep', 'xml/too-deep', 'xml/too-deep']);
  });

  test('that is wrong everywhere does not fill the memory with issues', async () => {
    const many = '<iati-activity xml:lang="zz"/>'.repeat(4000);
    const { issues, codes } = await judged(`<iati-activities version="2.03">${many}</iati-activities>`);
    expect(codes[1]).toHaveLength(10_001);
    expect(issues.find(({ code }) => code === 'iati/more-issues')?.params).toEqual({ count: 6002 });
  });

  test('names its elements and attributes as it likes', async () => {
    const odd =
      '<iati-activities version="2.03" __proto__="1"><iati-activity constructor="2"><__proto__/><toString>x</toString><sector vocabulary="__proto__" code="1"/></iati-activity></iati-activities>';
    const { verdicts } = await judged(odd, {
      demands: { ...demands, '//constructor': { atleast_one: { cases: [] } } },
    });
    expect(verdicts).toEqual(['schema: not-judged', 'ruleset: fail', 'funder: fail']);
  });
});
