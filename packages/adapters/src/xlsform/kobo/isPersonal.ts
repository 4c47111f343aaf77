import { foldText, type LocalizedText } from '@jalon/core';

/** Types whose answers say where somebody was, how they look or sound, or on which device they answered. */
const types: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'geopoint',
    'geotrace',
    'geoshape',
    'osm',
    'start-geopoint',
    'background-geopoint',
    'image',
    'audio',
    'video',
    'file',
  ],
  ...[
    'background-audio',
    'audit',
    'phone number',
    'phonenumber',
    'deviceid',
    'subscriberid',
    'simserial',
    'username',
    'email',
  ],
]);

const names =
  /(?:^|_)(?:(?:first|last|full|family|sur|given|middle|maiden|respondent|person|people|child|parent|mother|father|client|patient|beneficiary|member|participant|student|pupil|learner|caregiver|guardian|spouse|husband|wife|head|hoh|interviewer|enumerator|teacher)s?_?names?|prenoms?|noms?_(?:complet|famille|de_famille|enfant|parent|mere|pere|personne|repondant|beneficiaire)|nombre_completo|apellidos?|voornaam|achternaam|naam|phone|telephone|tel|gsm|mobile|whatsapp|email|e_mail|mail|courriel|correo|address|adresse|adres|direccion|street|rue|date_of_birth|birth_?date|dob|date_(?:de_)?naissance|national_?id|passport|niss|gps|latitude|longitude|coordinates)(?:_|$)/;
const bareNames = /^(?:(?:votre_|son_)?nom|name|nombre|naam)$/;
/** All that is asked is a name. */
const bareLabels =
  /^(?:full |first |last |family )?names?\W*$|^(?:pre)?noms?(?: et prenoms?)?\W*$|^nombre completo\W*$|^naam\W*$/;
const labels =
  /\b(?:your|his|her|their|the respondent's|first|last|full|family) (?:full |family |first |last )?name\b|\b(?:votre|son|leur) (?:pre)?nom\b|\bprenom\b|\bnom (?:et prenom|de famille|complet)\b|\b(?:phone|telephone|gsm|mobile) number\b|\bnumero de (?:telephone|gsm|portable)\b|\b(?:e-?mail|courriel)\b|\b(?:votre|home|postal) add?resse?\b|\bdate de naissance\b|\bdate of birth\b|\bvoornaam\b|\bachternaam\b|\btelefoonnummer\b/;

/** Whether the answers to a question identify people: names, numbers, addresses, places, pictures. */
export function isPersonal({
  name,
  base,
  label = '',
}: {
  readonly name: string;
  readonly base: string;
  readonly label?: LocalizedText;
}): boolean {
  if (types.has(base)) return true;
  if (!/^(?:text|barcode|integer|date|calculate|hidden|)$/.test(base)) return false;
  const folded = foldText(name).replace(/[^a-z0-9]+/g, '_');
  // « nombre » is a name in Spanish, a number in French
  if ((/^(?:text)?$/.test(base) && bareNames.test(folded)) || names.test(folded)) return true;
  return (typeof label === 'string' ? [label] : Object.values(label)).some(
    (text) => labels.test(foldText(text)) || (base === 'text' && bareLabels.test(foldText(text))),
  );
}
