/** The texts of one language by their keys, such as `meters.title`. */
export type Messages = Record<string, string>
export type Words = { [key: string]: string | Words }

export const flat = (words: Words, before = ''): Messages =>
  Object.entries(words).reduce<Messages>(
    (all, [key, word]) =>
      Object.assign(
        all,
        typeof word === 'string' ? { [before + key]: word } : flat(word, `${before}${key}.`),
      ),
    {},
  )
