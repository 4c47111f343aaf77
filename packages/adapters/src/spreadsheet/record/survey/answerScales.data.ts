import type { AnswerScale } from './AnswerScale.ts';

const fullyDisagree = {
  fr: [
    "Pas du tout d'accord",
    "Pas d'accord du tout",
    'Tout à fait en désaccord',
    'Totalement en désaccord',
    'Fortement en désaccord',
    "Absolument pas d'accord",
  ],
  en: ['Strongly disagree', 'Totally disagree', 'Completely disagree', 'Disagree strongly', 'Fully disagree'],
  es: ['Totalmente en desacuerdo', 'Muy en desacuerdo', 'Nada de acuerdo'],
  nl: [
    'Helemaal niet akkoord',
    'Helemaal oneens',
    'Helemaal mee oneens',
    'Zeer oneens',
    'Helemaal niet mee eens',
  ],
} as const;
const ratherDisagree = {
  fr: [
    "Plutôt pas d'accord",
    "Pas vraiment d'accord",
    "Pas tellement d'accord",
    "Peu d'accord",
    'Plutôt en désaccord',
  ],
  en: ['Somewhat disagree', 'Slightly disagree', 'Tend to disagree', 'Rather disagree', 'Mostly disagree'],
  es: ['Algo en desacuerdo', 'Más bien en desacuerdo', 'Poco de acuerdo'],
  nl: ['Eerder niet akkoord', 'Eerder oneens', 'Enigszins oneens', 'Een beetje oneens', 'Eerder mee oneens'],
} as const;
const disagree = {
  fr: ["Pas d'accord", 'En désaccord'],
  en: ['Disagree'],
  es: ['En desacuerdo'],
  nl: ['Niet akkoord', 'Oneens', 'Mee oneens', 'Niet mee eens'],
} as const;
const neutral = {
  fr: [
    "Ni d'accord ni pas d'accord",
    "Ni d'accord, ni pas d'accord",
    'Ni en accord ni en désaccord',
    "Ni d'accord ni en désaccord",
    'Neutre',
    'Moyennement d’accord',
    'Ni l’un ni l’autre',
  ],
  en: ['Neither agree nor disagree', 'Neither disagree nor agree', 'Neutral', 'Neither'],
  es: ['Ni de acuerdo ni en desacuerdo', 'Neutral', 'Indiferente'],
  nl: ['Neutraal', 'Noch akkoord noch niet akkoord', 'Niet eens en niet oneens', 'Noch eens noch oneens'],
} as const;
const ratherAgree = {
  fr: ["Plutôt d'accord", "Assez d'accord", "Partiellement d'accord", 'Plutôt en accord'],
  en: ['Somewhat agree', 'Slightly agree', 'Tend to agree', 'Rather agree', 'Mostly agree'],
  es: ['Algo de acuerdo', 'Más bien de acuerdo', 'Bastante de acuerdo'],
  nl: ['Eerder akkoord', 'Eerder eens', 'Enigszins eens', 'Een beetje eens', 'Eerder mee eens'],
} as const;
const agree = {
  fr: ["D'accord", 'En accord'],
  en: ['Agree'],
  es: ['De acuerdo'],
  nl: ['Akkoord', 'Eens', 'Mee eens'],
} as const;
const fullyAgree = {
  fr: [
    "Tout à fait d'accord",
    "Totalement d'accord",
    "Complètement d'accord",
    "Très d'accord",
    "Fortement d'accord",
    'Tout à fait en accord',
    'Totalement en accord',
    'Entièrement d’accord',
    'Fortement en accord',
  ],
  en: ['Strongly agree', 'Totally agree', 'Completely agree', 'Agree strongly', 'Fully agree'],
  es: ['Totalmente de acuerdo', 'Muy de acuerdo', 'Completamente de acuerdo'],
  nl: ['Helemaal akkoord', 'Helemaal eens', 'Helemaal mee eens', 'Zeer eens', 'Volledig akkoord'],
} as const;

type Level = AnswerScale['levels'][number];

/** Several levels of a longer scale as one of a shorter. */
function joined(...levels: readonly Level[]): Level {
  const languages = [...new Set(levels.flatMap((level) => Object.keys(level)))];
  return Object.fromEntries(
    languages.map((language) => [language, levels.flatMap((level) => level[language] ?? [])]),
  );
}

const never = { fr: ['Jamais'], en: ['Never'], es: ['Nunca'], nl: ['Nooit'] } as const;
const rarely = {
  fr: ['Rarement', 'Presque jamais', 'Peu souvent'],
  en: ['Rarely', 'Seldom', 'Hardly ever', 'Almost never'],
  es: ['Rara vez', 'Raramente', 'Casi nunca', 'Pocas veces'],
  nl: ['Zelden', 'Bijna nooit'],
} as const;
const sometimes = {
  fr: ['Parfois', 'De temps en temps', 'Quelquefois', 'Occasionnellement'],
  en: ['Sometimes', 'Occasionally', 'From time to time', 'Some of the time'],
  es: ['A veces', 'Algunas veces', 'De vez en cuando'],
  nl: ['Soms', 'Af en toe', 'Nu en dan'],
} as const;
const often = {
  fr: ['Souvent', 'Régulièrement', 'La plupart du temps', 'Presque toujours', 'Très souvent'],
  en: ['Often', 'Regularly', 'Most of the time', 'Usually', 'Frequently', 'Very often', 'Almost always'],
  es: ['A menudo', 'Con frecuencia', 'Frecuentemente', 'Muchas veces', 'Casi siempre'],
  nl: ['Vaak', 'Regelmatig', 'Meestal', 'Dikwijls', 'Bijna altijd', 'Heel vaak'],
} as const;
const always = {
  fr: ['Toujours', 'Tout le temps'],
  en: ['Always', 'All the time', 'All of the time'],
  es: ['Siempre'],
  nl: ['Altijd'],
} as const;

const veryDissatisfied = {
  fr: ['Très insatisfait', 'Pas du tout satisfait', 'Pas satisfait du tout', 'Très mécontent'],
  en: [
    'Very dissatisfied',
    'Very unsatisfied',
    'Not at all satisfied',
    'Not satisfied at all',
    'Extremely dissatisfied',
  ],
  es: ['Muy insatisfecho', 'Muy insatisfecha', 'Nada satisfecho', 'Nada satisfecha'],
  nl: ['Zeer ontevreden', 'Helemaal niet tevreden', 'Heel ontevreden'],
} as const;
const dissatisfied = {
  fr: [
    'Insatisfait',
    'Peu satisfait',
    'Plutôt insatisfait',
    'Plutôt pas satisfait',
    'Pas satisfait',
    'Mécontent',
    'Pas très satisfait',
    'Pas vraiment satisfait',
  ],
  en: [
    'Dissatisfied',
    'Unsatisfied',
    'Somewhat dissatisfied',
    'Not very satisfied',
    'Not satisfied',
    'Rather dissatisfied',
    'Fairly dissatisfied',
  ],
  es: [
    'Insatisfecho',
    'Insatisfecha',
    'Poco satisfecho',
    'Poco satisfecha',
    'Algo insatisfecho',
    'Algo insatisfecha',
  ],
  nl: ['Ontevreden', 'Weinig tevreden', 'Niet tevreden', 'Eerder ontevreden', 'Niet zo tevreden'],
} as const;
const neitherSatisfied = {
  fr: ['Ni satisfait ni insatisfait', 'Neutre', 'Moyennement satisfait', 'Sans avis particulier'],
  en: ['Neither satisfied nor dissatisfied', 'Neutral', 'Neither dissatisfied nor satisfied', 'Neither'],
  es: ['Ni satisfecho ni insatisfecho', 'Ni satisfecha ni insatisfecha', 'Neutral', 'Regular'],
  nl: ['Noch tevreden noch ontevreden', 'Neutraal', 'Niet tevreden en niet ontevreden', 'Matig tevreden'],
} as const;
const satisfied = {
  fr: ['Satisfait', 'Plutôt satisfait', 'Assez satisfait'],
  en: ['Satisfied', 'Somewhat satisfied', 'Fairly satisfied', 'Quite satisfied', 'Rather satisfied'],
  es: [
    'Satisfecho',
    'Satisfecha',
    'Algo satisfecho',
    'Algo satisfecha',
    'Bastante satisfecho',
    'Bastante satisfecha',
  ],
  nl: ['Tevreden', 'Eerder tevreden', 'Redelijk tevreden'],
} as const;
const verySatisfied = {
  fr: ['Très satisfait', 'Tout à fait satisfait', 'Entièrement satisfait', 'Pleinement satisfait'],
  en: ['Very satisfied', 'Completely satisfied', 'Extremely satisfied', 'Fully satisfied'],
  es: ['Muy satisfecho', 'Muy satisfecha', 'Totalmente satisfecho', 'Totalmente satisfecha'],
  nl: ['Zeer tevreden', 'Heel tevreden', 'Helemaal tevreden'],
} as const;

const veryBad = {
  fr: ['Très mauvais', 'Très mauvaise', 'Très mal', 'Très faible', 'Très insuffisant', 'Très insuffisante'],
  en: ['Very poor', 'Very bad', 'Terrible', 'Very low'],
  es: ['Muy malo', 'Muy mala', 'Muy mal', 'Pésimo'],
  nl: ['Zeer slecht', 'Heel slecht', 'Heel laag'],
} as const;
const bad = {
  fr: [
    'Mauvais',
    'Mauvaise',
    'Mal',
    'Plutôt mauvais',
    'Plutôt mauvaise',
    'Faible',
    'Insuffisant',
    'Insuffisante',
    'Médiocre',
  ],
  en: ['Poor', 'Bad', 'Low'],
  es: ['Malo', 'Mala', 'Mal'],
  nl: ['Slecht', 'Onvoldoende', 'Laag'],
} as const;
const average = {
  fr: [
    'Moyen',
    'Moyenne',
    'Moyennement',
    'Passable',
    'Correct',
    'Correcte',
    'Ni bon ni mauvais',
    'Acceptable',
  ],
  en: ['Average', 'Fair', 'OK', 'Neither good nor bad', 'Acceptable', 'Medium'],
  es: ['Regular', 'Normal', 'Medio', 'Aceptable'],
  nl: ['Matig', 'Gemiddeld', 'Redelijk', 'Neutraal'],
} as const;
const good = {
  fr: ['Bon', 'Bonne', 'Bien', 'Plutôt bon', 'Plutôt bonne', 'Assez bien', 'Satisfaisant', 'Satisfaisante'],
  en: ['Good', 'High'],
  es: ['Bueno', 'Buena', 'Bien'],
  nl: ['Goed', 'Hoog'],
} as const;
const veryGood = {
  fr: [
    'Très bon',
    'Très bonne',
    'Très bien',
    'Excellent',
    'Excellente',
    'Très satisfaisant',
    'Très satisfaisante',
  ],
  en: ['Very good', 'Excellent', 'Very high'],
  es: ['Muy bueno', 'Muy buena', 'Muy bien', 'Excelente'],
  nl: ['Zeer goed', 'Heel goed', 'Uitstekend'],
} as const;

const notAtAll = {
  fr: ['Pas du tout', 'Aucunement', 'Absolument pas'],
  en: ['Not at all', 'None at all'],
  es: ['Nada', 'En absoluto', 'Para nada'],
  nl: ['Helemaal niet'],
} as const;
const little = {
  fr: ['Un peu', 'Peu', 'Faiblement', 'Très peu', 'Un petit peu'],
  en: ['A little', 'Slightly', 'A little bit', 'Not much', 'Not very much'],
  es: ['Un poco', 'Poco'],
  nl: ['Een beetje', 'Weinig', 'Niet zo veel'],
} as const;
const quite = {
  fr: ['Assez', 'Moyennement', 'Modérément', 'Plutôt'],
  en: ['Somewhat', 'Moderately', 'Quite a bit', 'Quite', 'To some extent', 'Quite a lot', 'Fairly'],
  es: ['Bastante', 'Moderadamente', 'Algo'],
  nl: ['Matig', 'Redelijk', 'Tamelijk', 'Nogal', 'In zekere mate'],
} as const;
const much = {
  fr: ['Beaucoup', 'Fortement', 'Fort'],
  en: ['A lot', 'Very much', 'Very', 'Much', 'To a great extent', 'A great deal'],
  es: ['Mucho', 'En gran medida'],
  nl: ['Veel', 'Erg', 'Sterk', 'In grote mate'],
} as const;
const extremely = {
  fr: ['Énormément', 'Extrêmement', 'Très fortement', 'Vraiment beaucoup'],
  en: ['Extremely', 'Enormously', 'A very great deal'],
  es: ['Muchísimo', 'Extremadamente'],
  nl: ['Heel veel', 'Enorm', 'Heel erg', 'Zeer veel'],
} as const;

const no = {
  fr: ['Non', 'Non pas du tout', 'Pas du tout', 'Non jamais'],
  en: ['No', 'Definitely not', 'No not at all', 'Not at all'],
  es: ['No', 'No en absoluto', 'Definitivamente no'],
  nl: ['Nee', 'Neen', 'Zeker niet', 'Nee helemaal niet'],
} as const;
const ratherNo = {
  fr: ['Plutôt non', 'Pas vraiment', 'Non pas vraiment', 'Plutôt pas', 'Pas tellement'],
  en: ['Rather no', 'Probably not', 'Not really', 'Mostly no'],
  es: ['Más bien no', 'Probablemente no', 'No mucho', 'No realmente'],
  nl: ['Eerder nee', 'Eerder niet', 'Niet echt', 'Waarschijnlijk niet', 'Eerder neen'],
} as const;
const partly = {
  fr: [
    'En partie',
    'Partiellement',
    'Plus ou moins',
    'Peut-être',
    'Moyennement',
    'Oui en partie',
    'Oui et non',
  ],
  en: ['Partly', 'Partially', 'More or less', 'Maybe', 'Somewhat', 'In part', 'Perhaps'],
  es: ['En parte', 'Parcialmente', 'Más o menos', 'Quizás', 'Tal vez', 'A medias'],
  nl: ['Gedeeltelijk', 'Deels', 'Min of meer', 'Misschien', 'Soms wel soms niet'],
} as const;
const ratherYes = {
  fr: ['Plutôt oui', 'Plutôt', 'Oui plutôt', 'Un peu', 'Oui un peu'],
  en: ['Rather yes', 'Probably yes', 'Probably', 'Mostly yes', 'Yes somewhat'],
  es: ['Más bien sí', 'Probablemente sí', 'Sí bastante'],
  nl: ['Eerder ja', 'Eerder wel', 'Waarschijnlijk wel', 'Best wel'],
} as const;
const yes = {
  fr: ['Oui', 'Oui tout à fait', 'Tout à fait', 'Oui beaucoup', 'Oui vraiment', 'Oui totalement'],
  en: ['Yes', 'Definitely', 'Yes definitely', 'Definitely yes', 'Yes very much'],
  es: ['Sí', 'Sí mucho', 'Sí totalmente', 'Definitivamente sí'],
  nl: ['Ja', 'Ja zeker', 'Zeker', 'Zeker wel', 'Ja helemaal'],
} as const;

const unlikely = {
  fr: ['Improbable', 'Peu probable', 'Plutôt improbable', 'Probablement pas'],
  en: ['Unlikely', 'Not likely', 'Somewhat unlikely', 'Probably not'],
  es: ['Improbable', 'Poco probable'],
  nl: ['Onwaarschijnlijk', 'Niet waarschijnlijk'],
} as const;
const likely = {
  fr: ['Probable', 'Plutôt probable', 'Assez probable', 'Probablement'],
  en: ['Likely', 'Somewhat likely', 'Quite likely', 'Probably'],
  es: ['Probable', 'Bastante probable'],
  nl: ['Waarschijnlijk'],
} as const;
const veryUnlikely = {
  fr: ['Très improbable', 'Pas du tout probable', 'Très peu probable', 'Certainement pas'],
  en: ['Very unlikely', 'Not at all likely', 'Extremely unlikely', 'Definitely not'],
  es: ['Muy improbable', 'Nada probable'],
  nl: ['Zeer onwaarschijnlijk', 'Helemaal niet waarschijnlijk'],
} as const;
const maybe = {
  fr: ['Peut-être', 'Neutre', 'Ni probable ni improbable'],
  en: ['Neutral', 'Neither likely nor unlikely', 'Maybe', 'Possibly'],
  es: ['Neutral', 'Quizás', 'Ni probable ni improbable'],
  nl: ['Neutraal', 'Misschien'],
} as const;
const veryLikely = {
  fr: ['Très probable', 'Tout à fait probable', 'Certainement'],
  en: ['Very likely', 'Extremely likely', 'Definitely'],
  es: ['Muy probable'],
  nl: ['Zeer waarschijnlijk', 'Heel waarschijnlijk'],
} as const;

const worse = {
  fr: ['Moins bien', 'Moins bonne', 'Pire', 'Détérioré', 'Dégradé', 'Plus mal'],
  en: ['Worse', 'Got worse', 'Deteriorated'],
  es: ['Peor', 'Ha empeorado'],
  nl: ['Slechter', 'Verslechterd'],
} as const;
const same = {
  fr: [
    'Pareil',
    'Sans changement',
    'Identique',
    'Inchangé',
    'La même chose',
    'Stable',
    'Ni mieux ni moins bien',
  ],
  en: ['The same', 'Same', 'No change', 'About the same', 'Unchanged'],
  es: ['Igual', 'Sin cambios'],
  nl: ['Hetzelfde', 'Gelijk', 'Geen verandering', 'Onveranderd'],
} as const;
const better = {
  fr: ['Mieux', 'Meilleure', 'Amélioré', 'Un peu mieux'],
  en: ['Better', 'Improved', 'A little better', 'Somewhat better'],
  es: ['Mejor', 'Ha mejorado'],
  nl: ['Beter', 'Verbeterd'],
} as const;

const faceWords = (...faces: readonly string[]): Level => ({ und: faces });
const worstFace = faceWords('😡', '😠', '😢', '😭', '😣', ":'(");
const sadFace = faceWords('🙁', '☹', '😕', '😟', '😞', ':(', ':-(');
const plainFace = faceWords('😐', '😑', '😶', ':|', ':-|');
const gladFace = faceWords('🙂', '😊', '☺', ':)', ':-)');
const bestFace = faceWords('😀', '😃', '😄', '😁', '😍', '🤩', ':D', ':-D');

/**
 * The scales of answers in words that questionnaires of the field use. Of two that a column fits, the one whose steps
 * and ends it shows best is taken; the order is of no weight.
 */
export const answerScales: readonly AnswerScale[] = [
  { id: 'agreement.3', family: 'agreement', levels: [disagree, neutral, agree] },
  {
    id: 'agreement.4',
    family: 'agreement',
    levels: [fullyDisagree, joined(ratherDisagree, disagree), joined(ratherAgree, agree), fullyAgree],
  },
  {
    id: 'agreement.5',
    family: 'agreement',
    levels: [
      fullyDisagree,
      joined(ratherDisagree, disagree),
      neutral,
      joined(ratherAgree, agree),
      fullyAgree,
    ],
  },
  {
    id: 'agreement.6',
    family: 'agreement',
    levels: [fullyDisagree, disagree, ratherDisagree, ratherAgree, agree, fullyAgree],
  },
  {
    id: 'agreement.7',
    family: 'agreement',
    levels: [fullyDisagree, disagree, ratherDisagree, neutral, ratherAgree, agree, fullyAgree],
  },
  { id: 'satisfaction.3', family: 'satisfaction', levels: [dissatisfied, neitherSatisfied, satisfied] },
  {
    id: 'satisfaction.4',
    family: 'satisfaction',
    levels: [veryDissatisfied, dissatisfied, satisfied, verySatisfied],
  },
  {
    id: 'satisfaction.5',
    family: 'satisfaction',
    levels: [veryDissatisfied, dissatisfied, neitherSatisfied, satisfied, verySatisfied],
  },
  { id: 'frequency.3', family: 'frequency', levels: [never, sometimes, often] },
  { id: 'frequency.4', family: 'frequency', levels: [never, joined(rarely, sometimes), often, always] },
  // « jamais, rarement, parfois, souvent »: a scale that ends below « toujours »
  { id: 'frequency.4-often', family: 'frequency', levels: [never, rarely, sometimes, often] },
  { id: 'frequency.5', family: 'frequency', levels: [never, rarely, sometimes, often, always] },
  { id: 'quality.3', family: 'quality', levels: [bad, average, good] },
  { id: 'quality.4', family: 'quality', levels: [joined(veryBad, bad), average, good, veryGood] },
  { id: 'quality.4-even', family: 'quality', levels: [veryBad, bad, good, veryGood] },
  { id: 'quality.5', family: 'quality', levels: [veryBad, bad, average, good, veryGood] },
  { id: 'likelihood.4', family: 'likelihood', levels: [veryUnlikely, unlikely, likely, veryLikely] },
  { id: 'likelihood.5', family: 'likelihood', levels: [veryUnlikely, unlikely, maybe, likely, veryLikely] },
  { id: 'intensity.3', family: 'intensity', levels: [notAtAll, little, much] },
  { id: 'intensity.4', family: 'intensity', levels: [notAtAll, little, quite, joined(much, extremely)] },
  { id: 'intensity.5', family: 'intensity', levels: [notAtAll, little, quite, much, extremely] },
  { id: 'yes-no.3', family: 'yes-no', levels: [no, partly, yes] },
  { id: 'yes-no.4', family: 'yes-no', levels: [no, ratherNo, ratherYes, yes] },
  { id: 'yes-no.5', family: 'yes-no', levels: [no, ratherNo, partly, ratherYes, yes] },
  { id: 'change.3', family: 'change', levels: [worse, same, better] },
  {
    id: 'faces.3',
    family: 'faces',
    levels: [joined(sadFace, worstFace), plainFace, joined(gladFace, bestFace)],
  },
  { id: 'faces.5', family: 'faces', levels: [worstFace, sadFace, plainFace, gladFace, bestFace] },
];
