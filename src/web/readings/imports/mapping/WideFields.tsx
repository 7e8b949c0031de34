import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { energyUnits } from '../../../../domain/readings/import/cells/energy-cell.ts'
import { directions, measures } from '../../../../domain/readings/import/measures.ts'
import { useSay } from '../../../intl.tsx'
import { RadioCards } from '../../../ui/RadioCards.tsx'
import type { Draft } from './draft.ts'
import classes from './mapping.module.css'
import type { DraftFields } from './use-draft-fields.ts'
import { ValueFields } from './ValueFields.tsx'

/** One column per meter: the EANs are in the titles, or are typed here. */
export function WideFields({ fields }: { fields: DraftFields }) {
  const say = useSay()
  const { draft, set, error, text } = fields
  const { columns, isInHeaders } = draft
  return (
    <>
      <RadioCards
        name="isInHeaders"
        label={say('readingsImport.mapEans')}
        value={isInHeaders ? 'headers' : 'typed'}
        options={(['headers', 'typed'] as const).map((value) => ({
          value,
          label: say(`readingsImport.mapEans-${value}`),
        }))}
        onChoose={(chosen) => set({ isInHeaders: chosen === 'headers' })}
      />
      {isInHeaders ? (
        <HeaderFields fields={fields} />
      ) : (
        <>
          {columns.map((value, i) => (
            <ValueFields
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the list
              key={i}
              title={say('readingsImport.mapMeter', { number: i + 1 })}
              path={`columns.${i}`}
              fields={fields}
              value={value}
              hasDirection
              onChange={(change) =>
                set({ columns: columns.map((one, at) => (at === i ? { ...one, ...change } : one)) })
              }
              onRemove={
                columns.length > 1 ? () => set({ columns: columns.filter((_, at) => at !== i) }) : null
              }
            >
              <TextInput
                label={say('meters.ean')}
                inputMode="numeric"
                autoComplete="off"
                {...text(value.ean, (ean) =>
                  set({ columns: columns.map((one, at) => (at === i ? { ...one, ean } : one)) }),
                )}
                error={error(`columns.${i}.ean`)}
              />
            </ValueFields>
          ))}
          <Button
            variant="default"
            mih={44}
            leftSection={<IconPlus size={18} aria-hidden />}
            onClick={() => set({ columns: [...columns, { ...columns.at(-1)!, column: null, ean: '' }] })}
            style={{ alignSelf: 'flex-start' }}
          >
            {say('readingsImport.mapAddMeter')}
          </Button>
        </>
      )}
    </>
  )
}

/** What the titles leave open is the same for all columns. */
function HeaderFields({ fields: { draft, set } }: { fields: DraftFields }) {
  const say = useSay()
  const { headers } = draft
  const select = <K extends keyof Draft['headers']>(
    name: K,
    none: string | null,
    options: readonly string[],
  ) => ({
    value: headers[name] ?? '',
    data: [
      ...(none === null ? [] : [{ value: '', label: none }]),
      ...options.map((value) => ({
        value,
        label:
          name === 'unit' ? value : say(`readingsImport.${name === 'measure' ? `measure-${value}` : value}`),
      })),
    ],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      set({ headers: { ...headers, [name]: value || null } }),
  })
  return (
    <div className={classes.pair}>
      <NativeSelect
        label={say('readingsImport.mapDirection')}
        {...select('direction', say('readingsImport.mapTitlesTell'), directions)}
      />
      <NativeSelect label={say('readingsImport.mapMeasure')} {...select('measure', null, measures)} />
      <NativeSelect
        label={say('readingsImport.mapUnit')}
        {...select('unit', say('readingsImport.mapTitlesTellUnit'), energyUnits)}
      />
    </div>
  )
}
