import { groupEan } from '../../../domain/meters/ean.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import type { FieldName, FormValues } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
import { type Snapshot, startFrom } from './snapshot.ts'
import { useInWords } from './use-in-words.ts'
import { useSpan } from './use-span.ts'

/** `yours` is null when one did not touch it. */
export type Difference = { label: string; was: string; theirs: string; yours: string | null }

type Form = { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }

/** What is not the same in two snapshots of one meter, in words, with what is typed in a form beside it. */
export function useDifferences(before: Snapshot, after: Snapshot, form?: Form): Difference[] {
  const say = useSay()
  const { language } = useLanguage()
  const inWords = useInWords()
  const span = useSpan()
  const startOf = form?.startOf ?? ((snapshot: Snapshot) => startFrom(snapshot, language))
  const [was, is] = [startOf(before), startOf(after)]
  const asTyped = (name: FieldName, value: string) =>
    name === 'ean' ? groupEan(value) : inWords(name, value)
  const changed = (Object.keys(was) as FieldName[]).filter(
    (name) => name !== 'holderId' && was[name] !== is[name],
  )
  const rows: Difference[] = changed.map((name) => {
    const typed = form?.fields.values[name]
    return {
      label: form?.fields.labels[name] ?? say(`meterForm.label.${name}`),
      was: asTyped(name, was[name]),
      theirs: asTyped(name, is[name]),
      yours: typed === undefined || typed === is[name] ? null : asTyped(name, typed),
    }
  })
  const listed = (label: string, list: (snapshot: Snapshot) => string[]) => {
    const [had, has] = [list(before).join('; '), list(after).join('; ')]
    if (had === has) return
    const nothing = say('meter.none')
    rows.push({ label, was: had || nothing, theirs: has || nothing, yours: null })
  }
  const named = <T extends Period>(periods: T[], name: (period: T) => string) =>
    periods.map((period) => `${name(period)}, ${span(period)}`)
  listed(say('meterForm.label.holderId'), ({ meter }) => named(meter.holders, ({ member }) => member.name))
  listed(say('change.periods'), ({ configurations }) => configurations.map(span))
  return rows
}
