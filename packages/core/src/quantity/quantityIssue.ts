import { issueOf } from '../issue/issueOf.ts';
import type { quantityMessages } from './quantityMessages.ts';

/** Something to say about a text that was read as a quantity or an age; its code is one that has words. */
export const quantityIssue = issueOf<keyof typeof quantityMessages>;
