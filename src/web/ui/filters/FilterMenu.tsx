import { Popover } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useRef } from 'react'
import { useSay } from '../../intl.tsx'
import { useShortcut } from '../keys/use-shortcut.ts'
import { FilterButton } from './FilterButton.tsx'
import { FilterChip } from './FilterChip.tsx'
import { FilterFields } from './FilterFields.tsx'
import { type FilterBarProps, isOn } from './filter.ts'

const mostChips = 2 // more of them would not stay on one line with the search

/** On a desktop: the quick filters and some of those that filter as chips, all the others in a menu. */
export function FilterMenu({ filters, onChange, onClear }: FilterBarProps) {
  const say = useSay()
  const [isOpen, menu] = useDisclosure(false)
  const button = useRef<HTMLButtonElement>(null)
  useShortcut('f', () => {
    menu.open()
    button.current?.focus()
  })
  const rest = filters.filter(({ isQuick }) => !isQuick)
  const on = rest.filter(isOn)
  const chips = [...filters.filter(({ isQuick }) => isQuick), ...on.slice(0, mostChips)]
  return (
    <>
      {chips.map((filter) => (
        <FilterChip
          key={filter.name}
          filter={filter}
          onChange={(value) => onChange(filter.name, value)}
          // The chip goes away with what it said.
          {...(filter.isQuick ? {} : { onCleared: () => button.current?.focus() })}
        />
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
    </>
  )
}
