import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { useShortcut } from '../keys/use-shortcut.ts'
import { FilterButton } from './FilterButton.tsx'
import { type FilterBarProps, isOn } from './filter.ts'

// Drawers are heavy, and a desktop never opens this one.
const FilterSheet = lazy(() =>
  import('./FilterSheet.tsx').then((module) => ({ default: module.FilterSheet })),
)

/** On a phone: one button that says how many filters are on, and opens all of them. */
export function FilterSheetButton(props: FilterBarProps) {
  const [isOpen, sheet] = useDisclosure(false)
  useShortcut('f', sheet.open)
  return (
    <>
      <FilterButton
        count={props.filters.filter(isOn).length}
        onClick={sheet.open}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <FilterSheet {...props} onClose={sheet.close} />
        </Suspense>
      )}
    </>
  )
}
