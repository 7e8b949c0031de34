import { IntlMessageFormat } from 'intl-messageformat'
import { serverWords } from '../../domain/words/server-words.ts'
import { type Language, languages } from '../../domain/words/words.ts'

const formats = new Map<string, IntlMessageFormat>()

/** The first of our languages in an Accept-Language header, by its weights; English when none is there. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const weight = rest.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean)
      return { language: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { language } of wanted) {
    const known = languages.find((ours) => ours === language)
    if (known) return known
  }
  return 'en'
}

/** The words at a dotted key, `error.ean-length` or `rate.single`; throws when they were forgotten. */
export function sentence(language: Language, key: string, params?: Record<string, string | number>): string {
  const text = key
    .split('.')
    .reduce<unknown>(
      (node, part) => (node as Record<string, unknown> | undefined)?.[part],
      serverWords[language],
    )
  if (typeof text !== 'string') throw new Error(`No words for ${key} in ${language}`)
  const id = `${language}:${key}`
  let format = formats.get(id)
  if (!format) {
    format = new IntlMessageFormat(text, `${language}-BE`)
    formats.set(id, format)
  }
  return String(format.format(params))
}
