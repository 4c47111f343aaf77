import type { Instrument } from '../../instrument/Instrument.ts';

/** Whether people answer to the instrument, and may answer otherwise than they think: not so a register or a checklist. */
export const asksPeople = ({ kind }: Pick<Instrument, 'kind'>): boolean =>
  kind === 'questionnaire' || kind === 'interview-guide' || kind === 'focus-group-guide';
