import * as z from 'zod';
import { isoDayFormat, localizedTextFormat } from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import type { DataProtection, LegalBasis } from './DataProtection.ts';

const legalBasisFormat = formatOf<LegalBasis>()(
  z.enum([
    'consent',
    'contract',
    'legal-obligation',
    'vital-interests',
    'public-task',
    'legitimate-interests',
  ]),
);

export const dataProtectionFormat = formatOf<DataProtection>()(
  z.strictObject({
    basis: legalBasisFormat.exactOptional(),
    purpose: localizedTextFormat.exactOptional(),
    retainUntil: isoDayFormat.exactOptional(),
    controller: localizedTextFormat.exactOptional(),
    withdrawal: localizedTextFormat.exactOptional(),
  }),
);
