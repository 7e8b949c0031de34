import { Button, Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRef } from 'react'
import { useSay } from '../../intl.tsx'
import { useShortcut } from '../keys/use-shortcut.ts'
import { FilterButton } from './FilterButton.tsx'
import { FilterChip } from './FilterChip.tsx'
import { FilterFields } from './FilterFields.tsx'
import { type FilterBarProps, isOn } from './filter.ts'
import classes from './filters.module.css'

/** On a desktop: the quick filters and a menu with the others in the toolbar; what is on stands as chips in a line below. */
export function FilterMenu({ filters, onChange, onClear }: FilterBarProps) {
  const say = useSay()
  const [isOpen, menu] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)
  const toButton = () => button.current?.focus()
  useShortcut('f', () => {
    menu.open()
    toButton()
  })
  const quick = filters.filter(({ isQuick }) => isQuick)
  const rest = filters.filter(({ isQuick }) => !isQuick)
  const on = rest.filter(isOn)
  const clear = () => {
    onClear()
    toButton() // what was pressed goes away
  }
  return (
    <>
      {quick.map((filter) => (
        <FilterChip key={filter.name} filter={filter} onChange={(value) => onChange(filter.name, value)} />
      ))}
      <Popover
        opened={isOpen}
        onChange={(open) => (open ? menu.open() : menu.close())}
        position="bottom-start"
        shadow="md"
        width={340}
        trapFocus
        returnFocus
        withRoles
      >
        <Popover.Target>
          <FilterButton ref={button} count={on.length} onClick={menu.toggle} />
        </Popover.Target>
        <Popover.Dropdown aria-label={say('list.filters')}>
          <FilterFields filters={rest} onChange={onChange} onClear={onClear} hasSome={filters.some(isOn)} />
        </Popover.Dropdown>
      </Popover>
      {on.length > 0 && (
        <div className={classes.chips}>
          {on.map((filter) => (
            <FilterChip
              key={filter.name}
              filter={filter}
              onChange={(value) => onChange(filter.name, value)}
              onCleared={toButton}
            />
          ))}
          <Button variant="subtle" size="sm" h={40} px="sm" onClick={clear}>
            {say('list.clearFilters')}
          </Button>
        </div>
      )}
    </>
  )
}
