import { foldText } from '../../text/foldText.ts';
import type { Lang } from '../../text/LocalizedText.ts';

/**
 * Whether a text says that the programme caused what it tells: “thanks to our workshops”, « notre projet a réduit ».
 * Silent where it is reported (« les parents disent que »), doubted, denied, told as a contribution, asked, or where the
 * cause is not the programme's work.
 * @param works folded nouns by which the programme names its own work: `epicerie`, `club`
 */
export function claimsCausation(text: string, lang: Lang, works: ReadonlySet<string> = none): boolean {
  return foldText(text.slice(0, 2000))
    .split(/(?<=[.!?;]) /)
    .some((sentence) => {
      const [, thanked, acting] = named[lang].exec(sentence) ?? [];
      const isOurs = works.has(thanked ?? acting ?? '') || claims[lang].some((claim) => claim.test(sentence));
      return isOurs && !tempered[lang].test(sentence);
    });
}

const none: ReadonlySet<string> = new Set();

const ours = {
  fr: '(?:notre|nos|ce |cet |cette |ces )?[^,.;]{0,20}?(?:projet|programme|action|atelier|accompagnement|dispositif|intervention|formation|soutien|suivi|accueil|activite|seance|permanence|visite|travail|association|equipe|presence|tutorat|parrainage)',
  en: '(?:our|the|this|these)?[^,.;]{0,20}?(?:project|programme|program|action|workshop|support|training|intervention|activit|session|visit|work|association|team|service|scheme|course|class|presence|coaching|mentoring)',
};

const because = {
  fr: "(?:(?:grace|due?s?|attribuables?) a(?:ux?)?|(?:en raison|du fait|a cause|resulte(?:nt)?|sous l'effet) d(?:e|es|u))(?![a-z]) ?(?:l'|d'|la |les |le |notre |nos |ce |cet |cette )?",
  en: '(?:thanks to|due to|because of|as a result of|attributable to|caused by|owing to) (?:the |our |this )?',
};

/** What a cause did; “the team has doubled” tells what became of itself. */
const effects = {
  fr: "(?:a|ont) (?:permis(?! d)|entraine|provoque|genere|engendre|(?:conduit|mene|abouti) a|debouche sur|redonne|rendu (?:l[ea]s?|leurs?|des) |fait (?:baisser|diminuer|reculer|progresser|augmenter|chuter)|(?:reduit|diminue|ameliore|augmente|renforce|accru|supprime|double|divise|transforme) (?:l[ea]s? |l'|leurs? |des |une? |de moitie|par |fortement|nettement))",
  en: '(?:(?:has|have) )?(?:led to|resulted in|caused|enabled|brought about|made it possible|gave (?:them|people|[a-z]+) back|allowed (?!us )|made [^,.;]{2,30}? (?:more|less|better|[a-z]+er) |(?:reduced|lowered|cut|improved|increased|raised|strengthened|doubled|halved|ended|transformed) (?!since|in |to |from |by |during|over|slightly|sharply|as ))',
};

const claims: { readonly [L in Lang]: readonly RegExp[] } = {
  fr: [
    new RegExp(`\\b${because.fr}(?! ?(?:l'|d'|la |les |le )?(?:soutien|aide) d)${ours.fr}`),
    /\b(?:grace a (?:nous|notre|nos)|c'est nous qui|a la suite de (?:notre|nos)|sans nous,|sans (?:notre|nos) [a-z]+,)/,
    new RegExp(`${ours.fr}[^,.;]{0,40}? ${effects.fr}`),
    /\bnous avons (?:(?:reduit|diminue|ameliore|augmente|renforce|accru|supprime|double|transforme) (?!(?:le nombre|nos|notre|l'offre|les (?:places|heures|horaires))(?![a-z]))|fait (?:baisser|diminuer|reculer|progresser|augmenter))/,
  ],
  en: [
    new RegExp(`\\b${because.en}(?![^,.;]{0,30}(?:'s|s') support|support (?:of|from) )${ours.en}`),
    /\b(?:thanks to us|without us,|without our [a-z]+,)/,
    new RegExp(`${ours.en}[^,.;]{0,40}? (?:${effects.en}|is responsible for)`),
    /\bwe (?:have )?(?:reduced|lowered|cut|improved|increased|raised|strengthened|doubled|halved|transformed) (?!the (?:number|amount)|our |places|hours)/,
  ],
};

/** The noun that is thanked, or the noun that acts, wherever the programme may have named its work so. */
const named = {
  fr: new RegExp(
    `\\b${because.fr}([a-z-]+)|(?:^|, |que |c'est )(?:l'|la |les |le |notre |nos |ce |cet |cette )([a-z-]+)(?: [a-z'-]+){0,3}? (?:qui )?(?:leur )?${effects.fr}`,
  ),
  en: new RegExp(
    `\\b${because.en}([a-z-]+)|(?:^|, |that )(?:the |our |this )([a-z-]+)(?: [a-z'-]+){0,3}? ${effects.en}`,
  ),
};

const tempered = {
  fr: /\bcontribu|\bparticip(?:e|er|ent) a\b|\bselon\b|\bd'apres\b|\bdis(?:ent|aient)\b|\bdit (?:que|avoir)\b|\bdeclar|\bestim|\btemoign|\battribuent\b|\bpeut-etre\b|\bsembl|\bpourrai|\baurai(?:t|ent)\b|\bprobablement\b|\bsans doute\b|\bvraisemblabl|\b(?:ne|n') ?[^,.;]{0,30}(?:pas|jamais|rien)\b|\bsans pouvoir\b|\bnous avons pu\b|\?$/,
  en: /\bcontribut|\baccording to\b|\bsaid\b|\bsays?\b|\breport(?:s|ed)?\b|\btold\b|\bfeel|\bfelt\b|\bbeliev|\battribut(?:e|ed) |\bperhaps\b|\bprobabl|\blikely\b|\bseem|\bappear|\b(?:may|might|could|would)\b|\bnothing (?:shows|proves)|\bno evidence\b|\bnot\b|n't\b|\bcannot\b|\bwe could\b|\?$/,
};
