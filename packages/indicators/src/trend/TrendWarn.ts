import type { Issue } from '@jalon/core';

/** Says something about a trend; the code without its area. */
export type TrendWarn = (code: string, params?: Issue['params'], severity?: Issue['severity']) => void;
