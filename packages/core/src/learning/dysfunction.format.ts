import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat, openCode } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Dysfunction } from './Dysfunction.ts';

export const dysfunctionFormat = formatOf<Dysfunction>()(
  z.strictObject({
    id: idFormat,
    description: localizedTextFormat,
    category: openCode(['time', 'calendar', 'collective-work', 'means', 'access']).exactOptional(),
    analysis: localizedTextFormat.exactOptional(),
    about: idFormat.exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
