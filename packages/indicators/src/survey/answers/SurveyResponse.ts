import type { RawResponse } from '@jalon/core';

/** What one person answered in one round; a raw response of the register fits. */
export type SurveyResponse = Pick<RawResponse, 'person' | 'wave' | 'answeredBy' | 'answers'>;
