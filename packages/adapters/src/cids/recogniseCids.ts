/**
 * How surely a text is a file of the standard, from 0 to 1.
 * @param head the beginning of the file, decoded
 */
export function recogniseCids(head: string): number {
  const start = head.replace(/^\ufeff/, '').trimStart();
  if (!start.startsWith('{') && !start.startsWith('[')) return 0;
  if (/commonapproach\.org\/(?:contexts|cids#|sff#)|eil\.utoronto\.ca\/cids/i.test(start)) return 0.95;
  if (/"cids:[A-Za-z]+"/.test(start)) return 0.9;
  const isLinked = /"@(?:context|graph|type)"/.test(start);
  return isLinked && /"(?:hasIndicator|hasIndicatorReport|forOutcome|hasLegalName)"/.test(start) ? 0.6 : 0;
}
