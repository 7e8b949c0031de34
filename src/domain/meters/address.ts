import type { Language } from '../words/words.ts'
import type { Address } from './meter.schema.ts'

const boxWord = { fr: 'bte', nl: 'bus', de: 'Bfk.', en: 'box' } as const satisfies Record<Language, string>

/** An address on its two lines: `Rue de l’Énergie 42 bte 1` and `4000 Liège`. */
export function addressLines(address: Address, language: Language): [string, string] {
  const box = address.box ? ` ${boxWord[language]} ${address.box}` : ''
  return [`${address.street} ${address.houseNumber}${box}`, `${address.postalCode} ${address.city}`]
}
