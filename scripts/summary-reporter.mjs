// A vitest reporter: the tests that were skipped, each with its reason, then one plain line of counts.
// TEST_SUMMARY=<file> also writes both to a file, for who must show them again later.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * @typedef {import('vitest/node').TestModule} TestModule
 * @typedef {import('vitest/node').TestCase} TestCase
 * @typedef {import('vitest/node').Reporter} Reporter
 */

/** Why a test was skipped: what it said to `context.skip(reason)`. @param {TestCase} test */
function reasonOf(test) {
  const result = test.result();
  if (test.options.mode === 'todo') return 'to be written';
  return (result.state === 'skipped' && result.note) || 'no reason given: use context.skip(reason)';
}

/** A file that failed before its first test counts as one failure. @param {TestModule} module */
const failedToStart = (module) =>
  module.state() === 'failed' && ![...module.children.allTests('failed')].length ? 1 : 0;

/** @param {readonly TestModule[]} modules @param {number} strayErrors errors outside any test */
export function summaryLines(modules, strayErrors) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (/** @type {string} */ state) => tests.filter((test) => test.result().state === state).length;
  const failed =
    count('failed') + modules.reduce((sum, module) => sum + failedToStart(module), 0) + strayErrors;
  const skipped = tests.filter((test) => test.result().state === 'skipped');
  return [
    ...(skipped.length === 0 ? [] : [`Skipped ${skipped.length}:`]),
    ...skipped.map(
      (test) => `  ${test.project.name}/${test.module.relativeModuleId}: ${test.fullName}: ${reasonOf(test)}`,
    ),
    `${count('passed')} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
}

/** @implements {Reporter} */
export default class SummaryReporter {
  /** @param {readonly TestModule[]} modules @param {readonly unknown[]} strayErrors */
  onTestRunEnd(modules, strayErrors) {
    const text = summaryLines(modules, strayErrors.length).join('\n');
    console.log(text);
    const file = process.env['TEST_SUMMARY'];
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${text}\n`);
  }
}
