import type { Difference } from '../../../domain/sharing/check-dso.ts'
import { isoWithOffset, type LocalDay, quarterHourMs, startOfDay } from '../../../domain/time/local-day.ts'
import { mwhToKwh } from '../../../domain/units/energy.ts'
import type { Language } from '../../../domain/words/words.ts'
import type { WrittenRow, WrittenTable } from '../../adapters/sheets/written-table.ts'
import { sentence } from '../../http/sentence.ts'
import type { WholeCheck } from './check-operation.ts'

/** The claim as two sheets: each meter and day, and each quarter-hour that differs. kWh, exact to the mWh. */
export function claimTables(
  { check, named, meters }: WholeCheck,
  language: Language,
): [WrittenTable, WrittenTable] {
  const word = (code: string) => sentence(language, `claim.${code}`)
  const text = (code: string) => ({ header: word(code), kind: 'text' as const })
  const number = (code: string) => ({ header: word(code), kind: 'number' as const })
  const day = { header: word('day'), kind: 'day' as const }
  const numbers = ['dso', 'ours', 'difference'].map(number)
  return [
    {
      sheet: word('sheetDays'),
      columns: [
        day,
        text('ean'),
        text('holder'),
        text('direction'),
        ...numbers,
        number('off'),
        number('quarterHours'),
      ],
      rows: check.meters.flatMap(({ ean, holder, direction, days }) =>
        days.map(
          (one): WrittenRow => [
            ...[
              one.day,
              ean,
              holder,
              word(direction),
              one.dso,
              one.ours,
              one.difference,
              one.off,
              one.quarterHours,
            ],
          ],
        ),
      ),
    },
    {
      sheet: word('sheetSlots'),
      columns: [day, text('start'), text('ean'), text('direction'), ...numbers],
      rows: slotRows(named, meters, word),
    },
  ]
}

function* slotRows(
  named: Difference[],
  meters: WholeCheck['meters'],
  word: (code: string) => string,
): Generator<WrittenRow> {
  for (const { meter, direction, day, slots } of named)
    for (const [k, slot] of slots.slot.entries()) {
      const [dso, ours] = [slots.dso[k]!, slots.ours[k]!]
      yield [
        ...[day, startOf(day, slot), meters[meter]!.ean, word(direction)],
        ...[mwhToKwh(dso), mwhToKwh(ours), mwhToKwh(dso - ours)],
      ]
    }
}

/** When a quarter-hour of a day starts, with its offset: on the day of 25 hours two have the same time on the wall. */
const startOf = (day: LocalDay, slot: number) => isoWithOffset(startOfDay(day) + slot * quarterHourMs)
