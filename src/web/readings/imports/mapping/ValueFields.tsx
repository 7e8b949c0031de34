import { Button, NativeSelect } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { energyUnits } from '../../../../domain/readings/import/cells/energy-cell.ts'
import { directions, measures } from '../../../../domain/readings/import/measures.ts'
import { useSay } from '../../../intl.tsx'
import type { Value } from './draft.ts'
import classes from './mapping.module.css'
import type { DraftFields } from './use-draft-fields.ts'

type Props = {
  title: string
  path: string
  fields: DraftFields
  value: Value
  /** no column tells the direction */
  hasDirection: boolean
  onChange: (change: Partial<Value>) => void
  onRemove: (() => void) | null
  /** before the rest, such as the EAN */
  children?: ReactNode
}

/** A column that holds energy: of what, in which direction and unit. */
export function ValueFields(props: Props) {
  const { title, path, fields, value, hasDirection, onChange, onRemove, children } = props
  const say = useSay()
  return (
    <fieldset className={classes.value}>
      <legend>{title}</legend>
      <div className={classes.pair}>
        <NativeSelect
          label={say('readingsImport.mapColumn')}
          {...fields.column(`${path}.column`, value.column, say('readingsImport.mapChoose'), (column) =>
            onChange({ column }),
          )}
        />
        {children}
        {hasDirection && (
          <NativeSelect
            label={say('readingsImport.mapDirection')}
            value={value.direction ?? ''}
            error={fields.error(`${path}.direction`)}
            data={[
              { value: '', label: say('readingsImport.mapChoose') },
              ...directions.map((one) => ({ value: one, label: say(`readingsImport.${one}`) })),
            ]}
            onChange={({ currentTarget }) =>
              onChange({ direction: (currentTarget.value || null) as Value['direction'] })
            }
          />
        )}
        <NativeSelect
          label={say('readingsImport.mapMeasure')}
          value={value.measure}
          data={measures.map((one) => ({ value: one, label: say(`readingsImport.measure-${one}`) }))}
          onChange={({ currentTarget }) => onChange({ measure: currentTarget.value as Value['measure'] })}
        />
        <NativeSelect
          label={say('readingsImport.mapUnit')}
          value={value.unit}
          data={[...energyUnits]}
          onChange={({ currentTarget }) => onChange({ unit: currentTarget.value as Value['unit'] })}
        />
      </div>
      {onRemove && (
        <Button
          variant="subtle"
          color="gray"
          mih={44}
          leftSection={<IconTrash size={18} aria-hidden />}
          aria-label={say('readingsImport.mapRemove', { what: title })}
          onClick={onRemove}
        >
          {say('readingsImport.mapRemoveShort')}
        </Button>
      )}
    </fieldset>
  )
}
