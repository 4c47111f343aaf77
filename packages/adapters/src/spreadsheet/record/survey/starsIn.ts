/**
 * The stars that someone gave: « ★★★☆☆ » is 3.
 * @returns `undefined` where the answer is no row of stars
 */
export function starsIn(text: string): number | undefined {
  const stars = [...text.replace(/\ufe0f|\s/gu, '')];
  return stars.length > 0 && stars.every((star) => '★⭐☆'.includes(star))
    ? stars.filter((star) => star !== '☆').length
    : undefined;
}
