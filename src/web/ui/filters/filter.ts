/** One thing a list is filtered by. */
export type Filter = {
  /** as the address and the API call it */
  name: string
  label: string
  /** undefined: everything is shown */
  value: string | undefined
  /** what the choice of everything is called */
  any: string
  options: { value: string; label: string }[]
  /** stands in the toolbar of a desktop whether it filters or not */
  isQuick?: boolean
}

export type FilterBarProps = {
  filters: Filter[]
  onChange: (name: string, value: string | undefined) => void
  /** filters nothing any more; what is searched stays */
  onClear: () => void
  /** how many are found, when that is known */
  total: number | undefined
}

export const isOn = ({ value }: Filter) => value !== undefined
