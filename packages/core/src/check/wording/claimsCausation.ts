import { foldText } from '../../text/foldText.ts';
import type { Lang } from '../../text/LocalizedText.ts';

/**
 * Whether a text says that the programme caused what it tells: “thanks to our workshops”, « notre projet a réduit ».
 * Silent where it is reported (« les parents disent que »), doubted, denied, told as a contribution, asked, or where the
 * cause is not the programme's work.
 */
export function claimsCausation(text: string, lang: Lang): boolean {
  return foldText(text.slice(0, 2000))
    .split(/(?<=[.!?;]) /)
    .some((sentence) => claims[lang].some((claim) => claim.test(sentence)) && !tempered[lang].test(sentence));
}

const ours = {
  fr: '(?:notre|nos|ce |cet |cette |ces )?[^,.;]{0,20}?(?:projet|programme|action|atelier|accompagnement|dispositif|intervention|formation|soutien|suivi|accueil|activite|seance|permanence|visite|travail|association|equipe)',
  en: '(?:our|the|this|these)?[^,.;]{0,20}?(?:project|programme|program|action|workshop|support|training|intervention|activit|session|visit|work|association|team|service)',
};

const claims: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    new RegExp(
      `\\b(?:grace a|grace aux?|du aux?|due?s? aux?|due?s? a|en raison de|du fait de|a cause de|resulte(?:nt)? de|attribuables? aux?|attribuables? a) ?(?:l'|d'|la |les |le )?${ours.fr}`,
    ),
    /\b(?:grace a nous|grace a notre|grace a nos|c'est nous qui)\b/,
    new RegExp(
      `${ours.fr}[^,.;]{0,40}? (?:a|ont) (?:permis|entraine|provoque|genere|engendre|conduit a|abouti a|fait (?:baisser|diminuer|reculer|progresser|augmenter|chuter)|reduit|diminue|ameliore|augmente|renforce|accru|supprime|double|divise|transforme) (?!de \\d|d')`,
    ),
    /\bnous avons (?:reduit|diminue|ameliore|augmente|renforce|accru|supprime|double|transforme|fait (?:baisser|diminuer|reculer|progresser|augmenter))\b/,
  ],
  en: [
    new RegExp(
      `\\b(?:thanks to|due to|because of|as a result of|attributable to|caused by|owing to) ${ours.en}`,
    ),
    /\bthanks to us\b/,
    new RegExp(
      `${ours.en}[^,.;]{0,40}? (?:(?:has|have) )?(?:led to|resulted in|caused|enabled|made it possible|reduced|lowered|cut|improved|increased|raised|strengthened|doubled|halved|ended|transformed) `,
    ),
    /\bwe (?:have )?(?:reduced|lowered|cut|improved|increased|raised|strengthened|doubled|halved|transformed)\b/,
  ],
};

const tempered = {
  fr: /\bcontribu|\bparticip(?:e|er|ent) a\b|\bselon\b|\bd'apres\b|\bdis(?:ent|aient)\b|\bdit (?:que|avoir)\b|\bdeclar|\bestim|\btemoign|\battribuent\b|\bpeut-etre\b|\bsembl|\bpourrai|\baurai(?:t|ent)\b|\bprobablement\b|\bsans doute\b|\bvraisemblabl|\b(?:ne|n') ?[^,.;]{0,30}(?:pas|jamais|rien)\b|\bsans pouvoir\b|\bnous avons pu\b|\?$/,
  en: /\bcontribut|\baccording to\b|\bsaid\b|\bsays?\b|\breport(?:s|ed)?\b|\btold\b|\bfeel|\bfelt\b|\bbeliev|\battribut(?:e|ed) |\bperhaps\b|\bprobabl|\blikely\b|\bseem|\bappear|\b(?:may|might|could|would)\b|\bnot\b|n't\b|\bcannot\b|\bwe could\b|\?$/,
};
