import type { Messages } from '@jalon/core';
import { iatiJudgeMessages } from './judge/iatiJudgeMessages.ts';
import { iatiFileMessages } from './read/iatiFileMessages.ts';
import { iatiResultMessages } from './read/iatiResultMessages.ts';
import { iatiValueMessages } from './read/iatiValueMessages.ts';
import { iatiWriteMessages } from './write/iatiWriteMessages.ts';

/** What is said about a file of IATI, read, written or judged. */
export const iatiMessages = {
  ...iatiFileMessages,
  ...iatiResultMessages,
  ...iatiValueMessages,
  ...iatiWriteMessages,
  ...iatiJudgeMessages,
} as const satisfies Messages;
