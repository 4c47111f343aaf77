import type { Issue, Words } from '@jalon/core';
import type { XmlElement } from '../../../xml/XmlElement.ts';
import { elementCount } from '../elementCount.ts';
import { type IssueList, issueList } from '../IssueList.ts';
import { placeIn } from '../placeIn.ts';
import type { RecordJudge } from '../RecordJudge.ts';
import type { RuleContext } from '../rules/RuleFinding.ts';
import { XPathFault } from '../xpath/XPathFault.ts';
import { rootWith, type XPathDocument, xpathDocument } from '../xpath/XPathNode.ts';
import { askDemand } from './askDemand.ts';
import type { Demand } from './Demand.ts';
import { demandIssue } from './demandIssue.ts';
import { readDemands } from './readDemands.ts';

/** Elements that are judged as one document. */
const partSize = 200_000;

/** Demands that may prove too costly before the rest is left. */
const patience = 10;

/** What a funder’s demands are called. */
export const demandsName: Words = { fr: 'Exigences du financeur', en: 'Demands of the funder' };

/**
 * Opens the judgement by a funder’s demands. It fails where one is not met, of whatever weight the funder gives it; it passes
 * where all are met, those apart that are only recommended and could not be judged.
 */
export function demandsJudge(
  root: XmlElement,
  ruleset: unknown,
  context: RuleContext,
  file: string | undefined,
): RecordJudge {
  const { value: demands = [], issues: faults } = readDemands(ruleset);
  const issues = issueList();
  for (const fault of faults) issues.add(fault);
  const open = new Set(demands);
  let isWhole = faults.length === 0;
  let isMet = true;
  let costly = 0;
  let parts = 0;
  let batch: XmlElement[] = [];
  let size = 0;

  const leave = (demand: Demand, issue: Issue) => {
    open.delete(demand);
    if (demand.info.severity !== 'warning') isWhole = false;
    issues.add(issue);
  };
  const judge = () => {
    const document = xpathDocument(rootWith(root, batch));
    parts += 1;
    for (const demand of [...open]) {
      if (costly >= patience) leave(demand, tooCostly(demand));
      else if (!judgeOne(demand, document)) isMet = false;
    }
    batch = [];
    size = 0;
  };
  const judgeOne = (demand: Demand, document: XPathDocument): boolean => {
    try {
      const { breaches, needed } = askDemand(demand, document, context);
      if (needed) leave(demand, notJudged(demand, needed));
      return addAll(issues, demand, breaches, file);
    } catch (fault) {
      if (!(fault instanceof XPathFault)) throw fault;
      if (fault.what === 'too-costly') costly += 1;
      leave(demand, fault.what === 'too-costly' ? tooCostly(demand) : unanswerable(demand, fault));
      return true;
    }
  };
  return {
    take(record) {
      if (size >= partSize) judge();
      batch.push(record);
      size += elementCount(record);
    },
    end() {
      judge();
      if (parts > 1) issues.add({ code: 'iati/demands-in-parts', severity: 'hint', params: {} });
      const verdict = isMet ? (isWhole ? 'pass' : 'not-judged') : 'fail';
      return { by: 'funder', name: demandsName, verdict, issues: issues.all() };
    },
  };
}

function addAll(
  issues: IssueList,
  demand: Demand,
  breaches: ReturnType<typeof askDemand>['breaches'],
  file: string | undefined,
): boolean {
  for (const breach of breaches) issues.add({ ...demandIssue(demand, breach), at: placeIn(breach.at, file) });
  return breaches.length === 0;
}

const tooCostly = ({ where }: Demand): Issue => ({
  ...{ code: 'iati/demand-too-costly', severity: 'warning', params: { where } },
});

const notJudged = ({ where }: Demand, needed: Words): Issue => ({
  ...{ code: 'iati/demand-not-judged', severity: 'warning', params: { where, needed } },
});

const unanswerable = ({ where, context }: Demand, { found }: XPathFault): Issue => ({
  ...{ code: 'iati/demand-xpath', severity: 'error', params: { where, xpath: context, found } },
});
