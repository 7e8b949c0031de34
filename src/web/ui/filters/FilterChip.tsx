import { useSay } from '../../intl.tsx'
import { ChipSelect } from '../ChipSelect.tsx'
import type { Filter } from './filter.ts'

type Props = { filter: Filter; onChange: (value: string | undefined) => void; onCleared?: () => void }

/** A filter in the toolbar: shows what is chosen, and lets one choose otherwise. */
export function FilterChip({ filter, onChange, onCleared }: Props) {
  const say = useSay()
  const { label, value, any, options } = filter
  return (
    <ChipSelect
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: any }, ...options]}
      onChange={(chosen) => onChange(chosen || undefined)}
      clear={
        value !== undefined && {
          label: say('list.clearFilter', { label }),
          onClear: () => {
            onChange(undefined)
            onCleared?.()
          },
        }
      }
    />
  )
}
