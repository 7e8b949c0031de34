import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { addDays } from '../../time/local-day.ts'
import { contains, overlaps, type Period } from '../../time/period.ts'
import type { MeterState } from '../meter-state.ts'
import { type Community, home, importTable, nobody, type Typed, today } from './testing/tables.ts'

const eans = ['541499999000000012', '541499999000000029', '541449123456789012']
const members = [
  { id: 'marie', name: 'Dupont', firstName: 'Marie', email: 'marie@example.be' },
  { id: 'luc', name: 'Claes', firstName: 'Luc', email: null },
]
const people: Typed[] = [
  {},
  { Titulaire: 'Dupont', 'Prénom du titulaire': 'Marie' },
  { Titulaire: 'Luc Claes' },
  { 'E-mail du titulaire': 'marie@example.be' },
  { Titulaire: 'Lefèvre', 'Prénom du titulaire': 'Anne', 'E-mail du titulaire': 'anne@example.be' },
  { Titulaire: 'Ferme', 'Type de titulaire': 'Entreprise' },
]
const productions: Typed[] = [
  {},
  { 'Filière de production': 'Aucune' },
  {
    'Filière de production': 'PV',
    'Puissance totale de production (kVA)': '4,6',
    'Statut d’injection': 'Autoproducteur propriétaire',
  },
]
const days = ['01/01/2023', '01/01/2024', '29/03/2026', '15/06/2026', '26/10/2026']

const of = <T>(...values: T[]) => fc.constantFrom(...values)
const part = fc
  .record({
    EAN: of(...eans),
    'Date d’activation': of(null, ...days),
    'Puissance de prélèvement (kVA)': of(null, '9,2', '12'),
    Tarif: of(null, null, 'Simple', 'Bi-horaire', '?'),
    Boîte: of(null, null, '3'),
    Ville: of(null, null, 'Liège', 'Seraing'),
    'N° du compteur': of(null, null, 'M-1', 'M-2'),
    'Titulaire à partir du': of(null, null, null, ...days),
  })
  .chain((typed) =>
    fc
      .tuple(of(...people), of(...productions))
      .map(([holder, production]): Typed => ({ ...typed, ...holder, ...production })),
  )
/** A row that by itself is a whole new meter, or any part of one. */
const row = fc.tuple(part, fc.boolean()).map(([typed, isWhole]): Typed => {
  const said = Object.fromEntries(Object.entries(typed).filter(([, cell]) => cell !== null))
  return isWhole ? { ...home, ...said } : { EAN: home.EAN!, ...said }
})
const file = fc.array(row, { minLength: 1, maxLength: 6 })
const community = file.map((typed): Community => importTable(typed, { ...nobody, members }).after)

// Each run reads and plans up to three files.
fc.configureGlobal({ numRuns: 50 })
vi.setConfig({ testTimeout: 60_000 })

const disjoint = (periods: readonly Period[]) =>
  periods.every((one, i) => periods.slice(i + 1).every((other) => !overlaps(one, other)))
const meterAt = ({ meters }: Community, ean: string) => meters.find((meter) => meter.ean === ean)
const holderOn = (meter: MeterState | undefined, day: string) =>
  meter?.holders.find((holder) => contains(holder, day))?.memberId

describe('an import, whatever the file and the community', () => {
  it('gives every row exactly one verdict, and reasons to those it refuses only', () => {
    fc.assert(
      fc.property(file, community, (typed, before) => {
        const { rows } = importTable(typed, before)
        expect(rows.map(({ number }) => number)).toEqual(typed.map((_, i) => i + 2))
        for (const { verdict, problems, changes } of rows) {
          expect(problems.length > 0).toBe(verdict === 'refused')
          if (verdict !== 'changed' && verdict !== 'new') expect(changes).toEqual([])
        }
      }),
    )
  })

  it('done again changes nothing: what it took over is then unchanged', () => {
    fc.assert(
      fc.property(file, community, (typed, before) => {
        const first = importTable(typed, before)
        const second = importTable(typed, first.after)
        second.rows.forEach((again, i) => {
          if (first.rows[i]!.verdict !== 'refused') expect(again.verdict).toBe('unchanged')
        })
      }),
    )
  })

  it('never leaves two configurations or two holders on one day', () => {
    fc.assert(
      fc.property(file, community, (typed, before) => {
        for (const { configurations, holders } of importTable(typed, before).after.meters) {
          expect(disjoint(configurations)).toBe(true)
          expect(disjoint(holders)).toBe(true)
        }
      }),
    )
  })

  it('never loses a meter, a box, an EAN, a day that was covered, or the holder of a meter whose rows name none', () => {
    fc.assert(
      fc.property(file, community, (typed, before) => {
        const { after } = importTable(typed, before)
        for (const meter of before.meters) {
          const now = meterAt(after, meter.ean)!
          expect(now.id).toBe(meter.id)
          if (meter.address.box) expect(now.address.box).toBeTruthy()
          for (const day of ['2023-06-01', '2024-06-01', today, addDays(today, 400)])
            if (meter.configurations.some((one) => contains(one, day)))
              expect(now.configurations.some((one) => contains(one, day))).toBe(true)
          const names = typed.some(
            (one) => one.EAN === meter.ean && (one.Titulaire || one['E-mail du titulaire']),
          )
          if (!names) expect(now.holders).toBe(meter.holders)
          if (holderOn(meter, today)) expect(holderOn(now, today)).toBeTruthy()
        }
      }),
    )
  })

  it('leaves a meter as it is when any of its rows is refused', () => {
    fc.assert(
      fc.property(file, community, (typed, before) => {
        const { rows, after } = importTable(typed, before)
        for (const { ean, verdict } of rows)
          if (ean && verdict === 'refused') expect(meterAt(after, ean)).toBe(meterAt(before, ean))
      }),
    )
  })
})
