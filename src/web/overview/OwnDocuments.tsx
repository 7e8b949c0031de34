import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { localDayOf } from '../../domain/time/local-day.ts'
import { documentsQueryOf } from '../documents/documents.queries.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './dashboard.module.css'

const shown = 3

/** The newest documents of a plain member, each with the day on which it came; they are read on their page. */
export function OwnDocuments({ communityId }: { communityId: string }) {
  const say = useSay()
  const { day } = useFormats()
  const { data } = useQuery(documentsQueryOf(communityId, undefined, 1))
  if (!data || data.total === 0) return null
  const to = { to: '/communities/$communityId/documents', params: { communityId } } as const
  return (
    <section className={classes.documents} aria-labelledby="own-documents">
      <h2 id="own-documents">{say('frame.ownDocuments')}</h2>
      <ul>
        {data.items.slice(0, shown).map(({ id, name, at }) => (
          <li key={id}>
            <Link {...to}>{name}</Link>
            <span>{day(localDayOf(new Date(at)))}</span>
          </li>
        ))}
      </ul>
      {data.total > shown && <Link {...to}>{say('dashboard.own-documents', { count: data.total })}</Link>}
    </section>
  )
}
