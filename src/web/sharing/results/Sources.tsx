import type { Results } from '../../../domain/sharing/results.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Where the figures are from: the DSO, our own calculation by which key, or nowhere. */
export function Sources({ results: { days, keys, scope, until: end } }: { results: Results }) {
  const say = useSay()
  const { day } = useFormats()
  const count = (source: Results['days']['source'][number]) =>
    days.source.filter((one) => one === source).length
  const said = (['dso', 'computed', 'mixed', 'none'] as const)
    .filter((source) => count(source) > 0)
    .map((source) => say(`results.days-${source}`, { count: count(source) }))
  const named = keys.map(({ name, version, from, until }) =>
    until && until < end
      ? say('results.keyUntil', { name, version, last: day(addDays(until, -1)) })
      : say('results.keySince', { name, version, from: day(from) }),
  )
  return (
    <Notice kind="info" title={said.join(' · ')}>
      {' '}
      {named.length > 0 ? named.join(' · ') : scope === 'whole' && say('results.withoutKey')}
    </Notice>
  )
}
