import { Button, Drawer } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import { FilterFields } from './FilterFields.tsx'
import { type FilterBarProps, isOn } from './filter.ts'

/** All filters on a phone. */
export function FilterSheet(props: FilterBarProps & { onClose: () => void }) {
  const say = useSay()
  const { filters, onChange, onClear, total, onClose } = props
  return (
    <Drawer
      opened
      onClose={onClose}
      position="bottom"
      styles={{ content: { height: 'auto', maxHeight: '92dvh' } }}
      title={say('list.filters')}
      closeButtonProps={{ 'aria-label': say('common.close'), size: 44, iconSize: 20 }}
    >
      <FilterFields filters={filters} onChange={onChange} onClear={onClear} hasSome={filters.some(isOn)}>
        <Button h={44} onClick={onClose}>
          {say('list.showFound', { total: total ?? 0, isKnown: total === undefined ? 'no' : 'yes' })}
        </Button>
      </FilterFields>
    </Drawer>
  )
}
