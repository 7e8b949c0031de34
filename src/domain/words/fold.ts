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
  (isPlain.test(text) ? text.toLowerCase() : takenApart(text)).replace(/\s+/g, ' ').trim()

/** Most of what is folded: nothing of it needs to be taken apart. */
const isPlain = /^[\x20-\x7e]*$/

const takenApart = (text: string): string =>
  text
    .normalize('NFKD') // first: what it takes apart may be capitals
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøłđðþ’‘ʼ]/g, (letter) => special[letter]!)
