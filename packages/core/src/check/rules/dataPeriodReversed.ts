import type { Period } from '../../time/Period.ts';
import { placeOf } from '../places.ts';
import type { Rule } from '../Rule.ts';

/** Can it end before it begins? */
export const dataPeriodReversed: Rule = {
  code: 'data/period-reversed',
  severity: 'error',
  asks: { fr: 'Cela peut-il finir avant de commencer ?', en: 'Can it end before it begins?' },
  words: {
    fr: 'Cette période finit le {end:day}, avant de commencer le {start:day}.',
    en: 'This period ends on {end:day}, before it begins on {start:day}.',
  },
  find: function* ({ programme, indicators, instruments, observations }) {
    const { start, end, approval } = programme ?? {};
    if (start !== undefined && end !== undefined && end < start)
      yield { params: { start, end }, at: { in: 'dossier', pointer: '/programme/end' } };
    if (approval && isReversed(approval)) {
      const params = { start: approval.start, end: approval.end };
      yield { params, at: { in: 'dossier', pointer: '/programme/approval/end' } };
    }
    for (const { targets = [] } of indicators) {
      for (const { id, period } of targets)
        if (period && isReversed(period)) yield finding(period, placeOf('target', id, '/period/end'));
    }
    for (const { waves = [] } of instruments) {
      for (const { id, period } of waves)
        if (isReversed(period)) yield finding(period, placeOf('wave', id, '/period/end'));
    }
    for (const { id, period } of observations)
      if (isReversed(period)) yield finding(period, placeOf('observation', id, '/period/end'));
  },
};

const isReversed = ({ start, end }: Pick<Period, 'start' | 'end'>): boolean => end < start;

const finding = ({ start, end }: Period, at: ReturnType<typeof placeOf>) => ({ params: { start, end }, at });
