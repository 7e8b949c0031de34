import { useIsPhone } from '../use-is-phone.ts'
import { FilterMenu } from './FilterMenu.tsx'
import { FilterSheetButton } from './FilterSheetButton.tsx'
import type { FilterBarProps } from './filter.ts'

/** What a list is filtered by: chips and a menu on a desktop, a sheet on a phone. */
export const FilterBar = (props: FilterBarProps) =>
  useIsPhone() ? <FilterSheetButton {...props} /> : <FilterMenu {...props} />
