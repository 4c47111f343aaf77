import type { Messages } from '@jalon/core';

/** What is said about files of the Common Impact Data Standard. */
export const cidsMessages = {
  'cids/too-large': {
    fr: 'Le fichier dépasse {limit} octets : on attendait un fichier CIDS plus petit, la lecture s’arrête.',
    en: 'The file exceeds {limit} bytes: a smaller CIDS file was expected, the reading stops.',
  },
  'cids/not-json': {
    fr: 'On attendait du JSON-LD ; le texte cesse d’être du JSON à la ligne {line}, colonne {column} : {found}.',
    en: 'JSON-LD was expected; the text stops being JSON at line {line}, column {column}: {found}.',
  },
  'cids/not-linked-data': {
    fr: 'On attendait un objet ou une liste d’objets JSON-LD, on a trouvé {found}.',
    en: 'An object or a list of objects of JSON-LD was expected, {found} was found.',
  },
  'cids/too-deep': {
    fr: 'Des objets sont emboîtés sur plus de {limit} niveaux : ce qui est plus profond n’est pas lu.',
    en: 'Objects stand in one another over more than {limit} levels: what lies deeper is not read.',
  },
  'cids/encoding': {
    fr: 'Le fichier n’est pas en UTF-8, comme le JSON le demande, mais en {encoding} : il est lu ainsi.',
    en: 'The file is not in UTF-8, as JSON asks, but in {encoding}: it is read as such.',
  },
  'cids/unknown-context': {
    fr: 'Le contexte « {found} » n’est pas de ceux du standard CIDS. Rien n’est cherché sur le réseau : les termes du standard sont lus, les siens restent tels quels.',
    en: 'The context “{found}” is none of the CIDS standard. Nothing is fetched: terms of the standard are read, its own stay as they are.',
  },
  'cids/context-not-understood': {
    fr: 'La définition de « {found} » dans un contexte a une forme qui n’est pas lue.',
    en: 'The definition of “{found}” in a context has a form that is not read.',
  },
  'cids/no-context': {
    fr: 'Le fichier ne donne aucun contexte : ses termes sont lus comme ceux du standard CIDS.',
    en: 'The file gives no context: its terms are read as those of the CIDS standard.',
  },
  'cids/unknown-term': {
    fr: 'Aucun contexte ne dit ce que « {term} » signifie ({count} fois) : c’est gardé tel quel.',
    en: 'No context says what “{term}” means ({count} times): it is kept as it is.',
  },
  'cids/nothing-here': {
    fr: 'Aucun élément du standard CIDS ne se trouve dans ce fichier : on attendait par exemple une organisation, un effet ou un indicateur.',
    en: 'Nothing of the CIDS standard stands in this file: an organisation, an outcome or an indicator was expected, for example.',
  },
  'cids/person-left-out': {
    fr: 'Des fiches de personnes ({count}) ne sont pas reprises : un dossier ne contient ni noms ni coordonnées de personnes.',
    en: 'Records of persons ({count}) are left out: a dossier holds neither names nor contact details of people.',
  },
  'cids/kept-aside': {
    fr: 'Des éléments « {type} » ({count}) n’ont pas de place dans un dossier : ils sont gardés dans ses extensions et réécrits.',
    en: 'Elements “{type}” ({count}) have no place in a dossier: they are kept in its extensions and written back.',
  },
  'cids/no-name': {
    fr: '« {iri} » n’a pas de nom : son identifiant en tient lieu.',
    en: '“{iri}” has no name: its identifier stands in for it.',
  },
  'cids/no-unit': {
    fr: 'L’indicateur « {name} » n’a pas d’unité ; on attendait unit_of_measure ou unitDescription.',
    en: 'The indicator “{name}” has no unit; unit_of_measure or unitDescription was expected.',
  },
  'cids/no-indicator': {
    fr: 'Le rapport « {iri} » ne dit pas de quel indicateur il parle : il est gardé à part.',
    en: 'The report “{iri}” does not say which indicator it is about: it is kept aside.',
  },
  'cids/no-period': {
    fr: 'Le rapport « {iri} » n’a pas de dates lisibles (startedAtTime, endedAtTime) : il est gardé à part.',
    en: 'The report “{iri}” has no readable dates (startedAtTime, endedAtTime): it is kept aside.',
  },
  'cids/half-period': {
    fr: 'Le rapport « {iri} » n’a qu’une date, {day:day} : elle est lue comme un jour.',
    en: 'The report “{iri}” has one date only, {day:day}: it is read as a single day.',
  },
  'cids/period-backwards': {
    fr: 'Le rapport « {iri} » commence le {start:day} et finit avant, le {end:day} : il est gardé à part.',
    en: 'The report “{iri}” starts on {start:day} and ends before that, on {end:day}: it is kept aside.',
  },
  'cids/several-values': {
    fr: '« {iri} » a plusieurs valeurs pour {property}, où une seule a sa place : la première est lue, les autres étaient {others}.',
    en: '“{iri}” has several values for {property}, where one has its place: the first is read, the others were {others}.',
  },
  'cids/unreadable-value': {
    fr: 'La valeur « {text} » de « {iri} » n’est pas un nombre : elle est gardée comme illisible, jamais comme 0.',
    en: 'The value “{text}” of “{iri}” is no number: it is kept as unreadable, never as 0.',
  },
  'cids/no-value': {
    fr: 'Le rapport « {iri} » ne donne aucune valeur : l’observation n’en a pas, et ne compte pas pour 0.',
    en: 'The report “{iri}” gives no value: the observation has none, and does not count as 0.',
  },
  'cids/no-organisation': {
    fr: 'Le standard veut une organisation à qui les effets et les indicateurs appartiennent, et le dossier ne dit pas laquelle : donnez l’option organisation, ou un rôle de mise en œuvre au programme.',
    en: 'The standard wants an organisation that outcomes and indicators belong to, and the dossier does not say which: give the option organisation, or an implementing role to the programme.',
  },
  'cids/tier-lacks': {
    fr: 'Niveau {tier} : {property} manque à des éléments « {type} » ({count}, d’abord « {first} »). Ils sont écrits sous notre propre terme, pour que rien d’incomplet ne passe pour conforme.',
    en: 'Tier {tier}: elements “{type}” lack {property} ({count}, first “{first}”). They are written under a term of our own, so that nothing incomplete passes for conforming.',
  },
  'cids/tier-refuses': {
    fr: 'Niveau {tier} : les formes officielles n’admettent pas {property} tel qu’il est sur « {type} » ({count} fois, d’abord « {first} ») : il est écrit sous notre propre terme.',
    en: 'Tier {tier}: the official shapes do not admit {property} as it stands on “{type}” ({count} times, first “{first}”): it is written under a term of our own.',
  },
  'cids/tier-advice': {
    fr: 'Niveau {tier} : {property} est recommandé et manque, ou n’a pas la forme attendue, à des éléments « {type} » ({count}, d’abord « {first} »).',
    en: 'Tier {tier}: {property} is recommended, and elements “{type}” lack it or have it in another form ({count}, first “{first}”).',
  },
  'cids/tier-violation': {
    fr: 'Niveau {tier} : « {first} » ({type}) : {property} a {found} valeur(s) ; attendu : {expected}.',
    en: 'Tier {tier}: “{first}” ({type}): {property} has {found} value(s); expected: {expected}.',
  },
} as const satisfies Messages;
