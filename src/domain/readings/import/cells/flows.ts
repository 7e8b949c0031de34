import { fold } from '../../../words/fold.ts'
import { qualityCode } from '../../packed-day.ts'
import type { Direction, Measure } from '../measures.ts'

// Words that DSOs and people use in cells, as data: when a DSO changes one, it is added here.

/** What a row is about: `part` names a register of which several make the whole; `all` is the whole. */
export type Flow = { direction: Direction; measure: Measure; part: 'all' | 'day' | 'night' }

const offtake = [
  ...['offtake', 'consumption', 'withdrawal', 'import', 'a+', 'prelevement', 'consommation', 'soutirage'],
  ...['afname', 'verbruik', 'entnahme', 'bezug', 'verbrauch'],
]
const injection = [
  ...[
    'injection',
    'production',
    'export',
    'a-',
    'a\u2212',
    'a\u2013',
    'injectie',
    'productie',
    'einspeisung',
  ],
  ...['teruglevering', 'erzeugung'],
]
const parts = {
  all: ['', 'actief', 'active', 'actif', 'totaal', 'total', 'aktiv'],
  day: ['dag', 'jour', 'day', 'tag', 'hi', 'hp', 'heures pleines'],
  night: ['nacht', 'nuit', 'night', 'low', 'hc', 'heures creuses'],
}
const measureWords: Record<Measure, string[]> = {
  gross: ['brut', 'brute', 'gross', 'bruto', 'brutto'],
  shared: ['partage', 'partagee', 'shared', 'gedeeld', 'gedeelde', 'geteilt', 'geteilte'],
  residual: [
    // not `net`, which is the grid in Dutch
    ...['nette', 'residuel', 'residuelle', 'residual', 'resterend', 'resterende', 'rest', 'complementaire'],
    ...['aanvullend', 'aanvullende', 'netto', 'supplementary'],
  ],
}
/** Sibelga calls shared and complementary offtake plainly "volume". */
const volume = ['volume']

const known = new Map<string, Flow>()
const add = (text: string, direction: Direction, measure: Measure, part: Flow['part']) =>
  known.set(text.trim(), { direction, measure, part })
for (const [direction, words] of [
  ['offtake', offtake],
  ['injection', injection],
] as const)
  for (const word of words) {
    for (const part of ['all', 'day', 'night'] as const)
      for (const more of parts[part]) add(`${word} ${more}`, direction, 'gross', part)
    for (const measure of ['gross', 'shared', 'residual'] as const)
      for (const more of measureWords[measure]) {
        add(`${word} ${more}`, direction, measure, 'all')
        add(`${more} ${word}`, direction, measure, 'all')
      }
  }
for (const word of volume)
  for (const measure of ['shared', 'residual'] as const)
    for (const more of measureWords[measure]) {
      add(`${word} ${more}`, 'offtake', measure, 'all')
      add(`${more} ${word}`, 'offtake', measure, 'all')
    }

/** What a cell says a row is about, or null when it is none of our words. */
export const flowOf = (text: string): Flow | null =>
  known.get(
    fold(text)
      .replace(/\s*\(.*\)\s*/g, ' ')
      .replace(/[_/]/g, ' ')
      .trim(),
  ) ?? null

/** The direction and measure that a header speaks of, whatever else it says: `Prélèvement brut (kWh)`, `541… A+`. */
export function flowIn(header: string): { direction: Direction | null; measure: Measure | null } {
  const words = ` ${fold(header).replace(/[^a-z0-9+\-\u2212\u2013]+/g, ' ')} `
  const has = (list: readonly string[]) => list.some((word) => words.includes(` ${word} `))
  const directions = [
    has(offtake) ? ('offtake' as const) : null,
    has(injection) ? ('injection' as const) : null,
  ].filter((one) => one !== null)
  return {
    direction: directions.length === 1 ? directions[0]! : null,
    measure: (['shared', 'residual', 'gross'] as const).find((measure) => has(measureWords[measure])) ?? null,
  }
}

const { measured, estimated, corrected, missing } = qualityCode

/** `zero`: the DSO says that nothing flowed, so that an empty value is zero. */
export type Status = { code: number; zero: boolean }

const statuses = new Map<string, Status>()
for (const [code, words] of [
  [
    measured,
    ['', 'measured', 'mesure', 'mesuree', 'gemeten', 'gemessen', 'uitgelezen', 'gevalideerd', 'valide'],
  ],
  [
    measured,
    ['validee', 'validated', 'releve', 'lu', 'read', 'ok', 'reel', 'actual', 'abgelesen', 'validiert'],
  ],
  [estimated, ['estimated', 'geschat', 'estime', 'estimee', 'geschatzt', 'estimate', 'e']],
  [corrected, ['corrected', 'corrige', 'corrigee', 'gecorrigeerd', 'korrigiert', 'rectifie', 'rectifiee']],
  [missing, ['missing', 'manquant', 'manquante', 'ontbrekend', 'ontbreekt', 'fehlend', 'fehlt']],
] as const)
  for (const word of words) statuses.set(word, { code, zero: false })
for (const word of [
  'geen verbruik',
  'pas de consommation',
  'aucune consommation',
  'no consumption',
  'kein verbrauch',
])
  statuses.set(word, { code: measured, zero: true })

/** How a DSO says a value came to be, or null when it is none of our words. */
export const statusOf = (text: string): Status | null => statuses.get(fold(text)) ?? null

const totals = new Set([
  ...['tous', 'toutes', 'total', 'totaux', 'totaal', 'alle', 'all', 'gesamt', 'summe', 'somme', 'som', 'sum'],
  ...['sous-total', 'subtotal', 'total general', 'grand total', 'algemeen totaal'],
])

/** Is it the label of a sum over meters or rows, which is no meter? */
export const isTotal = (text: string): boolean => {
  const word = fold(text)
  return totals.has(word) || /^(tous|total|totaal|gesamt)\b/.test(word)
}
