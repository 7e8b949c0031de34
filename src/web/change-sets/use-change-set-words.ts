import type { AskedOfChangeSet, ChangeSet } from '../../domain/change-sets/change-set.schema.ts'
import { useFormats, useSay } from '../intl.tsx'
import { useValueName } from '../meters/bulk/use-value-name.ts'
import type { ChangesOf } from './change-sets.queries.ts'

/** What was done to many at once, in words. */
export function useChangeSetWords({ communityId, things }: ChangesOf) {
  const say = useSay()
  const { day, moment } = useFormats()
  const nameOf = useValueName(communityId, things === 'meters')
  return {
    moment,
    asked: (asked: AskedOfChangeSet): string => {
      switch (asked.kind) {
        case 'dso':
          return say('many.asked-dso', { value: nameOf('dso', asked.dso), from: day(asked.from) })
        case 'usage':
          return say('many.asked-usage', { value: nameOf('usage', asked.clientType), from: day(asked.from) })
        case 'deactivate': {
          const text = say('many.asked-deactivate', { from: day(asked.from) })
          return asked.reason ? `${text} · ${asked.reason}` : text
        }
        case 'import':
          return say('many.asked-import', { value: asked.fileName })
      }
    },
    /** what came of it; what did not happen is left out */
    counts: ({ counts, createdMembers }: ChangeSet): string =>
      [
        ...(['created', 'changed', 'unchanged', 'refused'] as const).map(
          (what) => [what, counts[what]] as const,
        ),
        ['members', createdMembers] as const,
      ]
        .filter(([, count]) => count > 0)
        .map(([what, count]) => say(`many.count-${what}`, { count }).replace(/ /g, '\u00a0'))
        .join(' · '),
  }
}
