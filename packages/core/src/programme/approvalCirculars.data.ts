import type { IsoDay } from '../time/IsoDay.ts';

/** A circular of the French family benefits office on the approval of centres sociaux and espaces de vie sociale. */
export interface ApprovalCircular {
  readonly code: string;
  /** Approvals that start on this day or later follow it; earlier ones keep the one before. */
  readonly from: IsoDay;
  /** How people cite it. */
  readonly cited: RegExp;
}

/** The circulars, the oldest first. Source: Cnaf, circulaires sur l’animation de la vie sociale. */
export const approvalCirculars: readonly ApprovalCircular[] = [
  {
    code: '2012-013',
    from: '2012-06-20',
    cited: /2012\s*[-–/ ]\s*0?13(?!\d)|20[\s/.-]*(?:juin|0?6)[\s/.-]*2012|2012-06-20/i,
  },
  {
    code: '2016-005',
    from: '2016-03-16',
    cited: /2016\s*[-–/ ]\s*0{0,2}5(?!\d)|16[\s/.-]*(?:mars|0?3)[\s/.-]*2016|2016-03-16/i,
  },
  {
    code: '2025-12-18',
    from: '2025-12-18',
    cited: /18[\s/.-]*(?:d[ée]c(?:embre|\.)?|12)[\s/.-]*2025|2025-12-18/i,
  },
];
