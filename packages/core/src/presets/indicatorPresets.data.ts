import type { Indicator } from '../indicator/Indicator.ts';
import type { Preset } from './Preset.ts';

const source = { fr: 'Relevé annuel de l’association', en: 'The association’s yearly record' };
const shared = { direction: 'increase', measures: [], targets: [], source, collectedEvery: 'year' } as const;

/** Four signs that a social link lasts beyond the project that created it. */
export const socialLinkDurability: Preset<Indicator> = {
  id: 'social-link-durability',
  title: { fr: 'Ancrer le lien social dans la durée', en: 'Making a social link last' },
  source: 'Inter-association day on social link, workshop on durability, France (2017)',
  content: [
    {
      ...shared,
      id: 'new-projects',
      name: {
        fr: 'Projets nés au-delà de la mission initiale',
        en: 'Projects born beyond the initial mission',
      },
      definition: {
        fr: 'Projets lancés dans l’année, différents de la mission initiale. Les postes créés sont notés à part.',
        en: 'Projects launched in the year that differ from the initial mission. Jobs created are recorded apart.',
      },
      calculation: {
        fr: 'Nombre de projets lancés dans l’année',
        en: 'Number of projects launched in the year',
      },
      unit: 'projects',
      unitLabel: { fr: 'projets', en: 'projects' },
      countOf: 'sessions',
      basis: 'increment',
      additivity: { time: 'sum' },
    },
    {
      ...shared,
      id: 'participants-become-actors',
      name: {
        fr: 'Part des personnes accompagnées devenues actrices du projet',
        en: 'Share of participants who became actors of the project',
      },
      definition: {
        fr: 'Est actrice une personne qui prépare, anime ou décide, au moins une fois dans l’année.',
        en: 'An actor is somebody who prepares, runs or decides, at least once in the year.',
      },
      calculation: {
        fr: 'Personnes devenues actrices / personnes accompagnées dans l’année',
        en: 'Participants who became actors / participants of the year',
      },
      unit: 'ratio',
      population: { fr: 'Personnes accompagnées dans l’année', en: 'Participants of the year' },
      basis: 'ratio',
      additivity: { time: 'none', organisation: 'ratio-of-sums' },
    },
    {
      ...shared,
      id: 'new-contacts',
      name: {
        fr: 'Nouveaux partenaires du réseau local',
        en: 'New partners in the local network',
      },
      definition: {
        fr: 'Organisations ou professionnels avec lesquels une première action commune a eu lieu dans l’année.',
        en: 'Organisations or professionals with whom a first joint action took place in the year.',
      },
      calculation: {
        fr: 'Nombre de premiers contacts suivis d’action',
        en: 'Number of first contacts followed by action',
      },
      unit: 'organisations',
      unitLabel: { fr: 'organisations', en: 'organisations' },
      countOf: 'organisations',
      distinct: { window: 'programme', rule: 'first-contact' },
      basis: 'increment',
      additivity: { time: 'sum', organisation: 'none' },
    },
    {
      ...shared,
      id: 'autonomous-volunteers',
      name: {
        fr: 'Part des bénévoles qui agissent en autonomie',
        en: 'Share of volunteers who act on their own',
      },
      definition: {
        fr: 'Agit en autonomie un bénévole qui a mené au moins une action sans salarié, avec les outils mis à disposition.',
        en: 'A volunteer acts on their own who led at least one activity without an employee, with the tools provided.',
      },
      calculation: {
        fr: 'Bénévoles autonomes / bénévoles actifs dans l’année',
        en: 'Autonomous volunteers / volunteers active in the year',
      },
      unit: 'ratio',
      population: { fr: 'Bénévoles actifs dans l’année', en: 'Volunteers active in the year' },
      basis: 'ratio',
      additivity: { time: 'none', organisation: 'ratio-of-sums' },
    },
  ],
};
