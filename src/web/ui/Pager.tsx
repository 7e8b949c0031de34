import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay } from '../intl.tsx'
import classes from './Pager.module.css'

/** Links to the pages of a list: the first, the last, this one and its neighbours. */
export function Pager({ page, pages }: { page: number; pages: number }) {
  const say = useSay()
  if (pages < 2) return null
  return (
    <nav aria-label={say('list.pages')}>
      <ul className={classes.pages}>
        <li>
          <PageLink page={page - 1} isThere={page > 1} label={say('list.previousPage')}>
            <IconChevronLeft size={18} aria-hidden />
          </PageLink>
        </li>
        {pagesShown(page, pages).map((shown) =>
          shown < 0 ? (
            <li key={shown} aria-hidden className={classes.gap}>
              …
            </li>
          ) : (
            <li key={shown}>
              <PageLink
                page={shown}
                isThere
                isCurrent={shown === page}
                label={say('list.pageNumber', { page: shown })}
              >
                {shown}
              </PageLink>
            </li>
          ),
        )}
        <li>
          <PageLink page={page + 1} isThere={page < pages} label={say('list.nextPage')}>
            <IconChevronRight size={18} aria-hidden />
          </PageLink>
        </li>
      </ul>
    </nav>
  )
}

type PageLinkProps = {
  page: number
  isThere: boolean
  isCurrent?: boolean
  label: string
  children: ReactNode
}

function PageLink({ page, isThere, isCurrent, label, children }: PageLinkProps) {
  if (!isThere) return <span className={`${classes.page} ${classes.off}`}>{children}</span>
  return (
    <Link
      to="."
      search={(before) => ({ ...before, page: page === 1 ? undefined : page, highlight: undefined })}
      className={classes.page}
      activeProps={{}}
      // Only the very same address is this page: the first one, which the address does not say, would be on every page.
      activeOptions={{ exact: true }}
      aria-label={label}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {children}
    </Link>
  )
}

/** The numbers to show, with a negative one where some are left out. */
function pagesShown(page: number, pages: number): number[] {
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((n) => n >= 1 && n <= pages)
  return near.flatMap((n, i) => (n - (near[i - 1] ?? 0) > 1 ? [-n, n] : [n]))
}
