import { groupEan } from '../../../domain/meters/ean.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import type { FieldName, FormValues } from '../form/form-values.ts'
import type { Fields } from '../form/use-fields.ts'
import { type Snapshot, startFrom } from './snapshot.ts'
import { useInWords } from './use-in-words.ts'
import { useSpan, withinSentence } from './use-span.ts'

/** `yours` is null when one did not touch it. */
type Fact = { label: string; was: string; theirs: string; yours: string | null }
type List = { label: string; was: string[]; theirs: string[] }

type Form = { fields: Fields; startOf: (snapshot: Snapshot) => FormValues }

/** What is not the same in two snapshots of one meter, in words, with what is typed in a form beside it. */
export function useDifferences(before: Snapshot, after: Snapshot, form?: Form) {
  const say = useSay()
  const { language } = useLanguage()
  const inWords = useInWords()
  const span = useSpan()
  const startOf = form?.startOf ?? ((snapshot: Snapshot) => startFrom(snapshot, language))
  const [was, is] = [startOf(before), startOf(after)]
  const asTyped = (name: FieldName, value: string) =>
    name === 'ean' ? groupEan(value) : inWords(name, value)
  const facts: Fact[] = (Object.keys(was) as FieldName[])
    .filter((name) => name !== 'holderId' && was[name] !== is[name])
    .map((name) => {
      const typed = form?.fields.values[name]
      return {
        label: form?.fields.labels[name] ?? say(`meterForm.label.${name}`),
        was: asTyped(name, was[name]),
        theirs: asTyped(name, is[name]),
        yours: typed === undefined || typed === is[name] ? null : asTyped(name, typed),
      }
    })
  const named = <T extends Period>(periods: T[], name: (period: T) => string) =>
    periods.map((period) => `${name(period)}, ${withinSentence(span(period))}`)
  const list = (label: string, of: (snapshot: Snapshot) => string[]): List => {
    const [had, has] = [of(before), of(after)].map((lines) =>
      lines.length > 0 ? lines : [say('meter.none')],
    )
    return { label, was: had!, theirs: has! }
  }
  const lists = [
    list(say('meterForm.label.holderId'), ({ meter }) => named(meter.holders, ({ member }) => member.name)),
    list(say('change.periods'), ({ configurations }) => configurations.map(span)),
  ].filter(({ was, theirs }) => was.join() !== theirs.join())
  return { facts, lists }
}
