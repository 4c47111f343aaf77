import { partnershipExpectations } from '@jalon/core';
import type { ExpectationCount, ExpectationShare } from './PivotMatrix.ts';
import type { PivotReading } from './readPivotReport.ts';

/** The coded expectations beyond money: by how many reports each is named, on each side, of those that answered. */
export function countExpectations(
  readings: readonly Pick<PivotReading, 'report' | 'partnership'>[],
): readonly ExpectationCount[] {
  const sides = readings.map(({ report, partnership: { association, funder } }) => ({
    report: report.id,
    association: association && new Set(association.expectations),
    funder: funder && new Set(funder.expectations),
  }));
  return partnershipExpectations.map((code) => ({
    code,
    association: shareOf(
      sides.filter((each) => each.association),
      (each) => each.association?.has(code) === true,
    ),
    funder: shareOf(
      sides.filter((each) => each.funder),
      (each) => each.funder?.has(code) === true,
    ),
    both: shareOf(
      sides.filter((each) => each.association && each.funder),
      (each) => each.association?.has(code) === true && each.funder?.has(code) === true,
    ),
  }));
}

function shareOf<Side extends { readonly report: string }>(
  answered: readonly Side[],
  names: (side: Side) => boolean,
): ExpectationShare {
  const reports = answered.filter(names).map(({ report }) => report);
  return { numerator: reports.length, denominator: answered.length, reports };
}
