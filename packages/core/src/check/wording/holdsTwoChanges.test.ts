import { expect, test } from 'vitest';
import { holdsTwoChanges } from './holdsTwoChanges.ts';

test.each([
  ['fr', 'Les parents trouvent un emploi et les enfants dorment mieux'],
  ['fr', 'Les parents osent demander de l’aide et participent aux décisions'],
  ['fr', 'Les parents ont confiance en eux et sont plus autonomes'],
  ['fr', 'L’isolement des aînés diminue fortement et leur santé s’améliore'],
  ['fr', 'Les parents prennent confiance et trouvent un emploi'],
  ['fr', 'Les jeunes trouvent un logement ; ils reprennent leurs études'],
  ['fr', 'Meilleure santé et plus d’autonomie'],
  ['fr', 'Réduction de la faim et amélioration de la santé'],
  ['en', 'Parents feel more confident and children sleep better'],
  ['en', 'Parents have a job and are less stressed'],
  ['en', 'Improved health and reduced isolation'],
] as const)('%s: “%s” holds two', (lang, text) => expect(holdsTwoChanges(text, lang)).toBe(true));

test.each([
  ['fr', 'Les parents et les enfants se sentent bien accueillis'],
  ['fr', 'L’équipe observe, échange et ajuste ensemble son accueil'],
  ['fr', 'Les jeunes trouvent un emploi et le gardent'],
  ['fr', 'Les parents lisent et racontent des histoires à leurs enfants'],
  ['fr', 'Les liens entre les familles et les professionnels se renforcent'],
  ['fr', 'Les parents se sentent écoutés et soutenus'],
  ['fr', 'Les parents connaissent leurs droits et les services du quartier'],
  ['fr', 'Les jeunes qui suivent la formation et obtiennent le diplôme trouvent un emploi'],
  ['fr', 'Les familles disent que l’accueil est bon et que les horaires conviennent'],
  ['fr', 'Les habitants savent où trouver de l’aide et les services qui existent'],
  ['fr', 'Les enfants de 0 à 3 ans et leurs parents fréquentent le lieu d’accueil'],
  ['fr', 'La santé et le bien-être des aînés s’améliorent'],
  ['fr', 'Les personnes visitées ouvrent leur porte et se confient à leur voisin'],
  ['fr', 'Certaines personnes attendent la visite et n’appellent plus leurs proches'],
  ['fr', 'Les femmes ont plus de temps et d’énergie'],
  ['en', 'Parents and children feel welcome'],
  ['en', 'Parents find and keep jobs'],
  ['en', 'Parents know where to find help and use it'],
  ['en', 'Young people know how to cook and eat well'],
  ['en', 'Families can pay their rent and eat well'],
  ['en', 'Parents get advice and support'],
  ['en', 'Trust between families and staff grows'],
  ['en', 'The team observes, exchanges and adjusts its care together'],
  ['en', 'Residents have a voice and a vote'],
  ['en', 'The health and wellbeing of older people improves'],
] as const)('%s: “%s” holds one', (lang, text) => expect(holdsTwoChanges(text, lang)).toBe(false));
