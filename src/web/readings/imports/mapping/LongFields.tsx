import { Button, NativeSelect } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useSay } from '../../../intl.tsx'
import classes from './mapping.module.css'
import type { DraftFields } from './use-draft-fields.ts'
import { ValueFields } from './ValueFields.tsx'

/** One row per meter and quarter-hour: which column names the meter, and which hold energy. */
export function LongFields({ fields }: { fields: DraftFields }) {
  const say = useSay()
  const { draft, set, column } = fields
  const { values } = draft
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={say('readingsImport.mapEan')}
          {...column('ean', draft.ean, say('readingsImport.mapChoose'), (ean) => set({ ean }))}
        />
        <NativeSelect
          label={say('readingsImport.mapFlow')}
          {...column('flow', draft.flow, say('readingsImport.mapNoFlow'), (flow) => set({ flow }))}
        />
        <NativeSelect
          label={say('readingsImport.mapQuality')}
          {...column('quality', draft.quality, say('readingsImport.mapNone'), (quality) => set({ quality }))}
        />
      </div>
      {values.map((value, i) => (
        <ValueFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a value is its place in the list
          key={i}
          title={say('readingsImport.mapValue', { number: i + 1 })}
          path={`values.${i}`}
          fields={fields}
          value={value}
          hasDirection={draft.flow === null}
          onChange={(change) =>
            set({ values: values.map((one, at) => (at === i ? { ...one, ...change } : one)) })
          }
          onRemove={values.length > 1 ? () => set({ values: values.filter((_, at) => at !== i) }) : null}
        />
      ))}
      <Button
        variant="default"
        mih={44}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => set({ values: [...values, { ...values.at(-1)!, column: null }] })}
        style={{ alignSelf: 'flex-start' }}
      >
        {say('readingsImport.mapAddValue')}
      </Button>
    </>
  )
}
