import * as z from 'zod';
import { extensionsFormat, idFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { Code } from './Code.ts';

export const codeFormat = formatOf<Code>()(
  z.strictObject({
    id: idFormat,
    label: localizedTextFormat,
    definition: localizedTextFormat.exactOptional(),
    parent: idFormat.exactOptional(),
    about: z.array(idFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
