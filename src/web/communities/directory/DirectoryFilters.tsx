import { IconList, IconMap2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { regulators } from '../../../domain/communities/regulators.ts'
import { useSay } from '../../intl.tsx'
import { ChipSelect } from '../../ui/ChipSelect.tsx'
import { RoutedLink } from '../../ui/RoutedLink.tsx'
import type { ChangeSearch } from '../../ui/use-list-search.ts'
import classes from './directory.module.css'
import type { DirectorySearch } from './directory-search.ts'
import { MunicipalitySelect } from './MunicipalitySelect.tsx'

const views = [
  { key: 'directory.viewList', Icon: IconList, view: undefined },
  { key: 'directory.viewMap', Icon: IconMap2, view: 'map' },
] as const

type Props = {
  search: DirectorySearch
  change: ChangeSearch<DirectorySearch>
  /** list and map are not side by side, so one chooses */
  hasViews: boolean
  children: ReactNode
}

/** Where, under which regulator, and how many there are. */
export function DirectoryFilters({ search, change, hasViews, children }: Props) {
  const say = useSay()
  const set = (patch: Partial<DirectorySearch>) => change(patch)
  return (
    <div className={classes.filters}>
      <div className={classes.where}>
        <MunicipalitySelect
          label={say('directory.municipality')}
          placeholder={say('directory.municipalityHint')}
          value={search.nis ?? null}
          onChange={(nis) => set({ nis: nis ?? undefined })}
        />
      </div>
      <ChipSelect
        label={say('directory.regulator')}
        value={search.regulator ?? ''}
        options={[
          { value: '', label: say('directory.allRegulators') },
          ...regulators.map((code) => ({ value: code, label: say(`regulator.${code}`) })),
        ]}
        onChange={(code) => set({ regulator: regulators.find((one) => one === code) })}
        clear={
          search.regulator !== undefined && {
            label: say('directory.allRegulators'),
            onClear: () => set({ regulator: undefined }),
          }
        }
      />
      {hasViews && (
        <nav aria-label={say('directory.views')} className={classes.views}>
          {views.map(({ key, Icon, view }) => (
            <RoutedLink
              key={key}
              to="."
              search={((before: object) => ({ ...before, view })) as never}
              resetScroll={false}
              aria-current={search.view === view ? 'true' : undefined}
              activeProps={{}}
              // Only the very same address is this view, as in the pager.
              activeOptions={{ exact: true }}
              className={classes.view}
            >
              <Icon size={18} aria-hidden />
              {say(key)}
            </RoutedLink>
          ))}
        </nav>
      )}
      {children}
    </div>
  )
}
