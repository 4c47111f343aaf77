import { issueOf } from '../issue/issueOf.ts';
import type { timeMessages } from './timeMessages.ts';

/** Something to say about a text that was read as a day or a period; its code is one that has words. */
export const timeIssue = issueOf<keyof typeof timeMessages>;
