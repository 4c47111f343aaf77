import { formatNumber, type Lang } from '@jalon/core';

/** The size of a file as people read it: « 1,2 Mo », “1.2 MB”, in steps of a thousand. */
export function bytesText(bytes: number, lang: Lang): string {
  const step = bytes < 1000 ? 0 : bytes < 999_500 ? 1 : bytes < 999_950_000 ? 2 : 3;
  const unit = lang === 'fr' ? ['octets', 'ko', 'Mo', 'Go'][step] : ['bytes', 'kB', 'MB', 'GB'][step];
  return `${formatNumber(bytes / 1000 ** step, lang, { decimals: step < 2 ? 0 : 1 })}\u00a0${unit}`;
}
