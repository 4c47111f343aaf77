import * as z from 'zod';
import {
  extensionsFormat,
  idFormat,
  isoDayFormat,
  localizedTextFormat,
  openCode,
} from '../format/basics.format.ts';
import { formatOf } from '../format/formatOf.ts';
import { clockTimeFormat } from '../time/clockTime.format.ts';
import type { AgendaLine } from './AgendaLine.ts';
import type { Participant, Session } from './Session.ts';
import type { Workshop } from './Workshop.ts';

const participantFormat = formatOf<Participant>()(
  z.strictObject({
    person: idFormat.exactOptional(),
    organisation: idFormat.exactOptional(),
    status: openCode(['employee', 'volunteer', 'elected-member', 'resident']).exactOptional(),
  }),
);

const agendaLineFormat = formatOf<AgendaLine>()(
  z.strictObject({
    start: clockTimeFormat,
    end: clockTimeFormat.exactOptional(),
    text: localizedTextFormat,
  }),
);

const workshopFormat = formatOf<Workshop>()(
  z.strictObject({
    question: localizedTextFormat,
    recommendations: z.array(localizedTextFormat).default([]),
    notes: localizedTextFormat.exactOptional(),
  }),
);

export const sessionFormat = formatOf<Session>()(
  z.strictObject({
    id: idFormat,
    kind: z.enum(['individual', 'collective']),
    title: localizedTextFormat.exactOptional(),
    date: isoDayFormat,
    days: z.int().min(1).exactOptional(),
    durationHours: z.number().min(0).exactOptional(),
    cohort: idFormat.exactOptional(),
    series: z.string().min(1).exactOptional(),
    invited: z.array(idFormat).default([]),
    present: z.array(idFormat).default([]),
    participants: z.array(participantFormat).default([]),
    expert: z.string().min(1).exactOptional(),
    agenda: z.array(agendaLineFormat).exactOptional(),
    workshops: z.array(workshopFormat).exactOptional(),
    extensions: extensionsFormat.exactOptional(),
  }),
);
