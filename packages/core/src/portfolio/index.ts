/**
 * The funder's side: whom it supports, in which cohorts, how much.
 * @module
 */
export type { ClockSpan, ClockTime } from '../time/ClockTime.ts';
export { formatClockSpan } from '../time/formatClockSpan.ts';
export type { AgendaLine } from './AgendaLine.ts';
export { agendaMessages } from './agendaMessages.ts';
export { type AttendanceMatrix, attendanceMatrix } from './attendanceMatrix.ts';
export { cohortOf } from './cohortOf.ts';
export { compareSelfRatings, type SelfRatingShift } from './compareSelfRatings.ts';
export { countDeliverables, type DeliverableCount } from './countDeliverables.ts';
export { countOrganisationTypes, type TypeCount } from './countOrganisationTypes.ts';
export { countParticipants, type ParticipantCount } from './countParticipants.ts';
export { countSteps, type StepCount } from './countSteps.ts';
export { countSupported, type SupportedCount } from './countSupported.ts';
export { createPortfolio } from './createPortfolio.ts';
export { type Dose, doseOf } from './doseOf.ts';
export { formatAgenda } from './formatAgenda.ts';
export { hoursByExpert } from './hoursByExpert.ts';
export { keptOrganisations } from './keptOrganisations.ts';
export { organisationKey } from './organisationKey.ts';
export { parseAgenda } from './parseAgenda.ts';
export { selectProgrammes } from './selectProgrammes.ts';
export { type MergeSuggestion, suggestMerges } from './suggestMerges.ts';
export type { Workshop } from './Workshop.ts';
