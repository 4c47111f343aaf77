import type { Words } from '../text/LocalizedText.ts';

/** The words of every issue that reading the agenda of a day can raise. */
export const agendaMessages = {
  'agenda/line-without-time': {
    fr: 'La ligne « {text} » ne commence par aucune heure sûre et n’est pas reprise : attendu par exemple 10h30 ou 14h – 15h30.',
    en: 'The line “{text}” does not begin with a certain time, so it is left out: expected for example 10:30 or 2–3:30 pm.',
  },
  'agenda/line-without-text': {
    fr: 'La ligne « {text} » donne une heure et ne dit pas ce qui s’y passe : elle n’est pas reprise.',
    en: 'The line “{text}” gives a time but not what happens then: it is left out.',
  },
  'agenda/no-such-hour': {
    fr: 'La ligne « {text} » donne une heure qui n’existe pas et n’est pas reprise : attendue entre 0h00 et 23h59.',
    en: 'The line “{text}” gives a time that no clock shows, so it is left out: expected between 0:00 and 23:59.',
  },
  'agenda/ends-before-start': {
    fr: '« {text} » commence à {start} et finit à {end} : la fin est attendue après le début.',
    en: '“{text}” starts at {start} and ends at {end}: the end is expected after the start.',
  },
  'agenda/backwards': {
    fr: '« {text} » commence à {start}, avant la ligne qui précède ({previous}) : heure du matin ou de l’après-midi ?',
    en: '“{text}” starts at {start}, before the line above it ({previous}): is it in the morning or in the afternoon?',
  },
  'agenda/overlap': {
    fr: '« {text} » commence à {start}, alors que la ligne qui précède ne finit qu’à {previous}.',
    en: '“{text}” starts at {start}, while the line above it ends at {previous} only.',
  },
} as const satisfies Readonly<Record<string, Words>>;
