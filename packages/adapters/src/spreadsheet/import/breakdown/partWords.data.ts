/** Words for the sexes in fr, en, es and nl, as tables break figures down by them; folded. */
export const sexWords: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ...[
    ...['femme', 'femmes', 'fille', 'filles', 'feminin', 'f', 'meres', 'mamans'],
    ...['woman', 'women', 'girl', 'girls', 'female', 'females', 'mothers'],
    ...['mujer', 'mujeres', 'nina', 'ninas', 'femenino', 'madres'],
    ...['vrouw', 'vrouwen', 'meisje', 'meisjes', 'vrouwelijk', 'moeders'],
  ].map((word) => [word, 'female'] as const),
  ...[
    ...['homme', 'hommes', 'garcon', 'garcons', 'masculin', 'h', 'm', 'g', 'peres', 'papas'],
    ...['man', 'men', 'boy', 'boys', 'male', 'males', 'fathers'],
    ...['hombre', 'hombres', 'nino', 'ninos', 'masculino', 'padres'],
    ...['mannen', 'jongen', 'jongens', 'mannelijk', 'vaders'],
  ].map((word) => [word, 'male'] as const),
]);

/** Words for what is in no other category, folded. */
export const restWords: ReadonlyMap<string, 'other' | 'prefers-not-to-say' | 'not-recorded'> = new Map([
  ...['autre', 'autres', 'other', 'others', 'otro', 'otra', 'otros', 'andere', 'anders', 'overige'].map(
    (word) => [word, 'other'] as const,
  ),
  ...[
    ...['ne souhaite pas repondre', 'refuse de repondre', 'prefers not to say', 'prefer not to say'],
    ...['prefiere no decirlo', 'wil het niet zeggen'],
  ].map((word) => [word, 'prefers-not-to-say'] as const),
  ...[
    ...['inconnu', 'inconnus', 'inconnue', 'non precise', 'non renseigne', 'non connu', 'ne sait pas', 'nc'],
    ...['unknown', 'not recorded', 'not stated', 'not specified', 'desconocido', 'no consta', 'onbekend'],
  ].map((word) => [word, 'not-recorded'] as const),
]);

/** Words by which tables name an axis, folded. */
export const axisWords: ReadonlyMap<string, 'sex' | 'gender' | 'age' | 'place'> = new Map([
  ...['sexe', 'sex', 'sexo', 'geslacht'].map((word) => [word, 'sex'] as const),
  ...['genre', 'gender', 'genero'].map((word) => [word, 'gender'] as const),
  ...[
    ...['age', 'ages', "tranche d'age", "tranches d'age", "groupe d'age", "classe d'age"],
    ...['age group', 'age band', 'grupo de edad', 'edad', 'leeftijd', 'leeftijdsgroep'],
  ].map((word) => [word, 'age'] as const),
  ...[
    ...['lieu', 'quartier', 'commune', 'site', 'territoire', 'ville', 'antenne'],
    ...[
      'place',
      'location',
      'district',
      'town',
      'lugar',
      'barrio',
      'municipio',
      'plaats',
      'wijk',
      'gemeente',
    ],
  ].map((word) => [word, 'place'] as const),
]);

/** What a new axis is called. */
export const axisNames = {
  sex: { fr: 'Sexe', en: 'Sex' },
  gender: { fr: 'Genre', en: 'Gender' },
  age: { fr: 'Tranche d’âge', en: 'Age group' },
  place: { fr: 'Lieu', en: 'Place' },
} as const;
