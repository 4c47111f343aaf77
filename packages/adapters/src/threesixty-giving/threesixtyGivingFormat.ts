import type { ExchangeFormat } from '../carriage/ExchangeFormat.ts';
import { judge360Giving } from './judge360Giving.ts';
import { read360Giving } from './read360Giving.ts';
import { recognise360Giving } from './recognise360Giving.ts';
import { threesixtyGivingCarriages } from './threesixtyGivingCarriages.data.ts';
import { write360Giving } from './write360Giving.ts';

/** Grants published by the 360Giving Data Standard, which are a portfolio. */
export const threesixtyGivingFormat = {
  id: '360giving',
  name: { fr: '360Giving 1.4.3', en: '360Giving 1.4.3' },
  document: 'portfolio',
  recognise: recognise360Giving,
  read: async (source, options = {}) => {
    const { value, issues } = await read360Giving(source, options);
    return value ? { value: [value], issues } : { issues };
  },
  write: async (portfolio, options = {}) => write360Giving(portfolio, options),
  judge: (source, { file } = {}) => judge360Giving(source, file === undefined ? {} : { file }),
  carries: threesixtyGivingCarriages,
} as const satisfies ExchangeFormat;
