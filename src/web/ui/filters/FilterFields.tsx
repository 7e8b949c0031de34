import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSay } from '../../intl.tsx'
import type { FilterBarProps } from './filter.ts'
import classes from './filters.module.css'

type Props = Pick<FilterBarProps, 'filters' | 'onChange' | 'onClear'> & {
  /** something is filtered, here or in the toolbar */
  hasSome: boolean
  /** besides the button that clears everything */
  children?: ReactNode
}

/** Every filter with its label; what is chosen counts at once. */
export function FilterFields({ filters, onChange, onClear, hasSome, children }: Props) {
  const say = useSay()
  return (
    <>
      <div className={classes.fields}>
        {filters.map(({ name, label, value, any, options }) => (
          <NativeSelect
            key={name}
            label={label}
            value={value ?? ''}
            data={[{ value: '', label: any }, ...options]}
            onChange={(event) => onChange(name, event.currentTarget.value || undefined)}
            data-on={value !== undefined || undefined}
          />
        ))}
      </div>
      <div className={classes.foot}>
        <Button variant="subtle" h={44} px="sm" disabled={!hasSome} onClick={onClear}>
          {say('list.clearFilters')}
        </Button>
        {children}
      </div>
    </>
  )
}
