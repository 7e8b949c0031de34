import { Button, Checkbox, Stack } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import type { Column } from '../list.ts'

type Props = {
  columns: Pick<Column<never>, 'key' | 'title' | 'isFixed'>[]
  keys: string[]
  isUsual: boolean
  choose: (keys: string[]) => void
  reset: () => void
}

/** A box for each column; those without which one would not know what a row is about stay. */
export function ColumnChoice({ columns, keys, isUsual, choose, reset }: Props) {
  const say = useSay()
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ fontWeight: 600, fontSize: '0.875rem', padding: 0, marginBottom: 8 }}>
        {say('columns.title')}
      </legend>
      <Stack gap={4}>
        {columns.map(({ key, title, isFixed }, i) => (
          <Checkbox
            key={key}
            label={title}
            checked={keys.includes(key)}
            disabled={isFixed}
            data-autofocus={i === columns.findIndex((column) => !column.isFixed) || undefined}
            onChange={(event) =>
              choose(event.currentTarget.checked ? [...keys, key] : keys.filter((one) => one !== key))
            }
            styles={{ body: { minHeight: 32, alignItems: 'center' } }}
          />
        ))}
      </Stack>
      <Button variant="subtle" size="sm" mt="xs" px="xs" disabled={isUsual} onClick={reset}>
        {say('columns.reset')}
      </Button>
    </fieldset>
  )
}
