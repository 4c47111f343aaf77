import { expect, test } from 'vitest';
import { isInTeamsControl } from './isInTeamsControl.ts';

test.each([
  ['fr', 'L’équipe organise des ateliers chaque semaine'],
  ['fr', 'Les ateliers sont animés chaque semaine'],
  ['fr', 'Nous formons les bénévoles'],
  ['fr', 'Le personnel est formé'],
  ['fr', 'Notre association propose des permanences'],
  ['fr', 'Les séances sont animées par l’équipe'],
  ['en', 'The team runs the workshops every week'],
  ['en', 'Workshops are held every week'],
  ['en', 'Staff are trained'],
  ['en', 'We train the volunteers'],
] as const)('%s: “%s” is in the team’s hands', (lang, text) =>
  expect(isInTeamsControl(text, lang)).toBe(true),
);

test.each([
  ['fr', 'Les parents les plus isolés osent venir aux ateliers'],
  ['fr', 'L’agrément des quatre dernières places est accordé avant l’été'],
  ['fr', 'L’équipe reste stable pendant l’année'],
  ['fr', 'Les formations sont organisées par la commune'],
  ['fr', 'La commune met une salle à disposition'],
  ['fr', 'Nous obtenons l’agrément'],
  ['fr', 'Les écoles organisent des réunions avec les parents'],
  ['fr', 'Les bénévoles restent disponibles'],
  ['en', 'The licence is granted before the summer'],
  ['en', 'The team stays together'],
  ['en', 'Workshops are held by the town'],
  ['en', 'Schools run meetings with parents'],
  ['en', 'Parents come to the workshops'],
] as const)('%s: “%s” is not', (lang, text) => expect(isInTeamsControl(text, lang)).toBe(false));
