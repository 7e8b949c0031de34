import { Select, Text, Textarea, TextInput } from '@mantine/core'
import {
  clientTypes,
  injectionStatuses,
  productionChains,
  rates,
} from '../../../domain/meters/meter.codes.ts'
import { useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import classes from './form.module.css'
import type { FieldName } from './form-values.ts'
import { Help } from './Help.tsx'
import { useField } from './use-field.tsx'
import type { Fields } from './use-fields.ts'

/** What changes with time: step 2, but for its date and its holder. */
export function ConfigurationFields({ form }: { form: Fields }) {
  const say = useSay()
  const field = useField(form)
  const produces = form.values.productionChain !== '' && form.values.productionChain !== 'none'
  const withHelp = (name: FieldName, control: React.ReactNode) => (
    <div className={classes.field}>
      {control}
      <Help name={name} />
    </div>
  )
  const amount = (name: FieldName, unit: string) =>
    withHelp(
      name,
      <TextInput
        {...field(name)}
        inputMode="decimal"
        autoComplete="off"
        rightSectionWidth={52}
        rightSection={
          <Text size="sm" c="dimmed">
            {unit}
          </Text>
        }
        {...(name === 'generatingCapacityKva' && !produces ? { disabled: true, value: '0' } : {})}
        onChange={(event) => form.set({ [name]: event.currentTarget.value })}
      />,
    )
  const choice = (name: FieldName, options: { value: string; label: string }[], fixed?: string) =>
    withHelp(
      name,
      <Select
        {...field(name)}
        data={options}
        value={fixed ?? (form.values[name] || null)}
        disabled={fixed !== undefined}
        allowDeselect={false}
        checkIconPosition="right"
        placeholder={say('meterForm.choose')}
        comboboxProps={{ zIndex: 400 }}
        onChange={(code) => form.set({ [name]: code ?? '' })}
      />,
    )
  const cards = (name: 'rate' | 'clientType', codes: readonly string[]) => {
    const { id, label, value, error } = field(name)
    const options = codes.map((code) => ({ value: code, label: say(`${name}.${code}`) }))
    return withHelp(
      name,
      <RadioCards
        {...{ name, id, label, value, error, options }}
        onChoose={(code) => form.set({ [name]: code })}
      />,
    )
  }
  const coded = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ value: code, label: say(`${list}.${code}`) }))
  return (
    <>
      <Textarea
        {...field('description')}
        autosize
        minRows={2}
        onChange={(event) => form.set({ description: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        {amount('samplingPowerKva', 'kVA')}
        {amount('generatingCapacityKva', 'kVA')}
      </div>
      <div className={classes.pair}>
        {amount('amperageA', 'A')}
        {choice('productionChain', coded('productionChain', productionChains))}
      </div>
      <div className={classes.pair}>
        {choice(
          'injectionStatus',
          coded('injectionStatus', injectionStatuses),
          produces ? undefined : 'none',
        )}
        {choice(
          'dso',
          (form.choices?.dsos ?? []).map(({ code, name }) => ({ value: code, label: name })),
        )}
      </div>
      {cards('rate', rates)}
      {cards('clientType', clientTypes)}
    </>
  )
}
