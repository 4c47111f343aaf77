/** Names for sheets, as programs allow them: short, without their signs, each once, none of those that are taken. */
export function sheetTitles(titles: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return titles.map((title, index) => {
    const plain = `${index + 1}. ${title}`
      .replace(/[\p{Cc}\p{Cs}[\]:*?/\\]/gu, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^'+|'+$/g, '');
    const short = [...plain]
      .slice(0, 31)
      .join('')
      .slice(0, 31)
      .replace(/\p{Cs}$/u, '')
      .trim();
    let name = short;
    for (let n = 2; used.has(name.toLowerCase()); n += 1) name = `${short.slice(0, 27)} ${n}`;
    used.add(name.toLowerCase());
    return name;
  });
}
