import * as z from 'zod';
import { formatOf } from '../format/formatOf.ts';
import type { Basis } from './Basis.ts';

export const basisFormat = formatOf<Basis>()(z.enum(['increment', 'running-total', 'snapshot', 'ratio']));
