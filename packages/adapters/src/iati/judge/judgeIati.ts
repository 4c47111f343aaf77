/**
 * What three authorities say of an IATI file, each by itself.
 * @module
 */
import type { Issue, Words } from '@jalon/core';
import type { ExchangeSource } from '../../carriage/ExchangeFormat.ts';
import type { Judgement } from '../../carriage/Judgement.ts';
import { readXmlRecords } from '../../xml/readXmlRecords.ts';
import type { XmlElement } from '../../xml/XmlElement.ts';
import type { XmlFault } from '../../xml/XmlFault.ts';
import { xmlFaultIssue } from '../../xml/xmlFaultIssue.ts';
import { demandsJudge, demandsName } from './demands/demandsJudge.ts';
import type { JudgeIatiOptions } from './JudgeIatiOptions.ts';
import { placeIn } from './placeIn.ts';
import type { RecordJudge } from './RecordJudge.ts';
import { ruleContext } from './ruleContext.ts';
import type { RuleContext } from './rules/RuleFinding.ts';
import { rulesetJudge, rulesetName } from './rules/rulesetJudge.ts';
import { schemaJudge, schemaName } from './schema/schemaJudge.ts';
import { type KeptSource, keptSource, strayText } from './schema/strayText.ts';

/**
 * Holds an IATI file against the official schema, the rules of the standard, and the demands of a funder: three judgements
 * that are never mixed, in this order. The file may be of any size; it is read once, activity by activity.
 *
 * The schema fails for any violation. The rules fail for errors, not for what the standard only recommends. The funder’s
 * judgement fails for any demand that is not met. What was not given is not judged, and an issue says what it takes.
 * @param source the file
 * @throws JalonError `invalid-argument` where `at` is no date, `missing-peer` where schemas are given and libxml2-wasm is not installed
 * @example
 * ```ts
 * import { judgeIati } from '@jalon/adapters/iati';
 * const file = '<iati-activities version="2.03"><iati-activity/></iati-activities>';
 * const demands = { '//iati-activity': { atleast_one: { cases: [{ paths: ['result'] }] } } };
 * (await judgeIati(file, { demands })).map(({ by, verdict }) => `${by}: ${verdict}`);
 * // => ['schema: not-judged', 'ruleset: fail', 'funder: fail']
 * ```
 */
export async function judgeIati(
  source: ExchangeSource,
  options: JudgeIatiOptions = {},
): Promise<readonly Judgement[]> {
  const { file, limits, signal } = options;
  const context = await ruleContext(options);
  let judges: readonly RecordJudge[] = [];
  let refusal: Issue | undefined;
  let fault: XmlFault | undefined;
  const kept = keptSource(source, signal, options.schemas !== undefined);
  for await (const event of readXmlRecords(kept.source, { ...limits, ...(signal ? { signal } : {}) })) {
    if (event.kind === 'fault') fault = event.fault;
    else if (event.kind === 'record') for (const judge of judges) judge.take(event.element);
    else {
      refusal = refusalOf(event.element, file);
      if (refusal) break;
      judges = await judgesOf(event.element, context, options);
    }
  }
  const stopped = fault ? xmlFaultIssue(fault, file) : refusal;
  if (judges.length === 0 && stopped) return refused(stopped);
  const ended = judges.map((judge) => judge.end());
  const judgements = await Promise.all(ended.map((each) => withStrayText(each, kept, file)));
  return stopped ? judgements.map((each) => brokenOff(each, stopped)) : judgements;
}

async function judgesOf(
  root: XmlElement,
  context: RuleContext,
  { file, schemas, demands }: JudgeIatiOptions,
): Promise<readonly RecordJudge[]> {
  return [
    await schemaJudge(root, schemas, file),
    rulesetJudge(root, context, file),
    demands === undefined ? noDemands : demandsJudge(root, demands, context, file),
  ];
}

const noDemands: RecordJudge = {
  take: () => undefined,
  end: () =>
    notJudged('funder', demandsName, { code: 'iati/demands-not-given', severity: 'hint', params: {} }),
};

/** The reader of records passes over a text between them, which no schema allows. */
async function withStrayText(
  judgement: Judgement,
  kept: KeptSource,
  file: string | undefined,
): Promise<Judgement> {
  const again = kept.again();
  if (judgement.by !== 'schema' || judgement.verdict === 'not-judged' || !again) return judgement;
  const stray = await strayText(again);
  if (!stray) return judgement;
  const { element, ...place } = stray;
  const issue: Issue = {
    ...{ code: 'iati/schema-text', severity: 'error', params: { element }, at: placeIn(place, file) },
  };
  return { ...judgement, verdict: 'fail', issues: [...judgement.issues, issue] };
}

/** A file that is not of the standard, or of a version of another form, is judged by nobody. */
function refusalOf(root: XmlElement, file: string | undefined): Issue | undefined {
  const version = root.attributes.get('version')?.trim() ?? '';
  const isIati =
    ['iati-activities', 'iati-organisations'].includes(root.name) && root.namespace === undefined;
  const at = placeIn(root, file);
  if (!isIati) return { code: 'iati/foreign-root', severity: 'error', params: { found: root.name }, at };
  if (/^1\.\d/.test(version))
    return { code: 'iati/version-too-old', severity: 'error', params: { version }, at };
  return undefined;
}

/** What cannot be read fails the schema, and is judged by no rule. */
const refused = (issue: Issue): readonly Judgement[] => [
  { by: 'schema', name: schemaName(), verdict: 'fail', issues: [issue] },
  notJudged('ruleset', rulesetName, issue),
  notJudged('funder', demandsName, issue),
];

const notJudged = (by: Judgement['by'], name: Words, issue: Issue): Judgement => ({
  ...{ by, name, verdict: 'not-judged', issues: [issue] },
});

/** A file that breaks off is of no schema; the rules can say what is wrong before the break, never that all is right. */
function brokenOff({ by, name, verdict, issues }: Judgement, issue: Issue): Judgement {
  const broken = by === 'schema' || verdict === 'fail' ? 'fail' : 'not-judged';
  return { by, name, verdict: broken, issues: [...issues, issue] };
}
