import type { Trim } from '../../../domain/meters/history.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import type { Period } from '../../../domain/time/period.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Fields } from '../form/use-fields.ts'
import type { ConfigurationFact } from './typed-changes.ts'
import { useInWords } from './use-in-words.ts'

/** What a plan does to periods, in words: those of the data, or with `who` those of a holder. */
export function useSentences() {
  const say = useSay()
  const { day } = useFormats()
  const last = (until: string) => day(addDays(until, -1))
  const sentence = (who: string | undefined, what: string, values: Record<string, string>) =>
    say(`change.${who === undefined ? 'data' : 'holder'}-${what}`, { who: who ?? '', ...values })
  return {
    /** an existing period ends earlier, or runs on further */
    trimmed: ({ before, after }: Trim, who?: string): string =>
      after.until === null
        ? sentence(who, 'runsOn', { from: day(before.from) })
        : sentence(who, 'ends', { from: day(before.from), day: last(after.until) }),
    /** a new one, or one that begins on another day */
    holds: ({ from, until }: Period, who?: string): string =>
      until === null
        ? sentence(who, 'holds', { from: day(from) })
        : sentence(who, 'holdsUntil', { from: day(from), until: last(until) }),
    /** a holder who was to begin on that very day */
    replaced: (who: string): string => sentence(who, 'replaced', {}),
  }
}

/** "Tariff: Single-rate → Dual-hourly", for each fact that is typed differently. */
export function useDifferentSentences(fields: Fields) {
  const say = useSay()
  const inWords = useInWords()
  return (different: { fact: ConfigurationFact; was: string; is: string }[]): string[] =>
    different.map(({ fact, was, is }) =>
      say('change.difference', {
        label: fields.labels[fact] ?? say(`meterForm.label.${fact}`),
        was: inWords(fact, was),
        is: inWords(fact, is),
      }),
    )
}
