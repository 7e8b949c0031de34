import { IconCheck, IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DoubtCounts } from '../../../domain/meters/meter-doubts.schema.ts'
import { useCommunity } from '../../frame/use-community.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { DoubtedMeters } from './DoubtedMeters.tsx'
import classes from './doubts.module.css'
import type { DoubtsSearch } from './doubts-search.ts'

type Props = {
  communityId: string
  kind: DoubtCounts['kinds'][number]
  isOpen: boolean
  search: DoubtsSearch
}

/** One kind of doubt: how many, why it matters, and, when it is open, which meters. */
export function DoubtGroup({ communityId, kind: { doubt, open, dismissed }, isOpen, search }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const { community } = useCommunity()
  const Chevron = isOpen ? IconChevronDown : IconChevronRight
  return (
    <section className={classes.group} aria-labelledby={`doubt-${doubt}`}>
      <h2 className={classes.head}>
        <Link
          to="."
          id={`doubt-${doubt}`}
          className={classes.toggle}
          search={{ doubt: isOpen ? 'none' : doubt } as never}
          resetScroll={false}
          aria-expanded={isOpen}
        >
          <Chevron size={20} aria-hidden />
          <span>{say(`doubtName.${doubt}`)}</span>
          {open > 0 ? (
            <span className={classes.count}>{number(open)}</span>
          ) : (
            <span className={classes.done}>
              <IconCheck size={16} aria-hidden /> {say('doubts.inOrder')}
            </span>
          )}
        </Link>
      </h2>
      {isOpen && (
        <>
          <p className={classes.why}>
            {say(`doubts.why-${doubt}`, { days: community?.staleAfterDays ?? 0 })}
          </p>
          {(dismissed > 0 || search.dismissed) && (
            <nav className={classes.switch} aria-label={say(`doubtName.${doubt}`)}>
              {[false, true].map((isDismissed) => (
                <Link
                  key={String(isDismissed)}
                  to="."
                  className={classes.side}
                  search={{ doubt, dismissed: isDismissed || undefined } as never}
                  resetScroll={false}
                  activeOptions={{ exact: false }}
                  aria-current={(search.dismissed ?? false) === isDismissed ? 'true' : undefined}
                >
                  {say(isDismissed ? 'doubts.foundRight' : 'doubts.toCheck', {
                    count: isDismissed ? dismissed : open,
                  })}
                </Link>
              ))}
            </nav>
          )}
          <DoubtedMeters communityId={communityId} doubt={doubt} search={search} />
        </>
      )}
    </section>
  )
}
