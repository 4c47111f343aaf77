import { foldText } from '@jalon/core';

/** Words for a group of people, as titles of indicators hide them. */
const words =
  '(?:fe)?males?|wom[ae]n|m[ae]n|girls?|boys?|femmes?|hommes?|filles?|garcons?|youths?|young people|jeunes|adults?|adultes?|children|enfants|elderly|aines|disabled|pwd|refugees?|refugies|idps?|hosts?|urban|rural|urbain|rurale?|vrouwen|mannen|meisjes|jongens|mujeres|hombres|ninas|ninos';

const behindTitle = new RegExp(
  `^.*?\\S\\s*(?:[([]\\s*(${words})\\s*[)\\]]|\\s[-:]\\s*(${words})|,\\s*(${words}))\\s*$`,
);

/**
 * The group of people that stands behind the title of an indicator: « Ménages formés (femmes) » counts women.
 * @returns the group in plain letters; nothing where the title names none at its end
 */
export function hiddenGroup(title: string): string | undefined {
  const found = title.length > 500 ? null : behindTitle.exec(foldText(title));
  return found?.[1] ?? found?.[2] ?? found?.[3];
}
