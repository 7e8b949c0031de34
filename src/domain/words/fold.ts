const special: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}

/** Text for searching and sorting: lower case, without accents and ligatures, single spaces, a straight apostrophe. Folding twice changes nothing. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD') // first: what it takes apart may be capitals
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđðþ’‘ʼ]/g, (letter) => special[letter]!)
    .replace(/\s+/g, ' ')
    .trim()
