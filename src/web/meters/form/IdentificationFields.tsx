import { Autocomplete, TextInput } from '@mantine/core'
import { phases, readingFrequencies, tariffGroups } from '../../../domain/meters/meter.codes.ts'
import { useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { EanField } from './EanField.tsx'
import classes from './form.module.css'
import type { FieldName } from './form-values.ts'
import { Help } from './Help.tsx'
import { useField } from './use-field.tsx'
import type { Fields } from './use-fields.ts'

type Props = { form: Fields; communityId: string; whyEanStays?: string | undefined }

/** Where the meter is and what stays of it: step 1. */
export function IdentificationFields({ form, communityId, whyEanStays }: Props) {
  const say = useSay()
  const field = useField(form)
  const text = (name: FieldName) => ({
    ...field(name),
    onChange: (event: { currentTarget: { value: string } }) =>
      form.set({ [name]: event.currentTarget.value }),
  })
  const cards = (name: 'phases' | 'readingFrequency' | 'tariffGroup', codes: readonly string[]) => {
    const { id, label, value, error } = field(name)
    const options = codes.map((code) => ({ value: code, label: say(`${name}.${code}`) }))
    return (
      <div className={classes.field}>
        <RadioCards
          {...{ name, id, label, value, error, options }}
          onChoose={(code) => form.set({ [name]: code })}
        />
        <Help name={name} />
      </div>
    )
  }
  const localities = form.choices?.localities ?? []
  return (
    <>
      <div className={classes.place}>
        <TextInput {...text('street')} autoComplete="off" data-autofocus />
        <TextInput {...text('houseNumber')} autoComplete="off" />
        <TextInput {...text('box')} autoComplete="off" />
      </div>
      <div className={classes.locality}>
        <TextInput {...text('postalCode')} inputMode="numeric" autoComplete="off" />
        <Autocomplete
          {...field('city')}
          data={localities}
          filter={({ options }) => options}
          openOnFocus
          autoComplete="off"
          comboboxProps={{ zIndex: 400 }}
          onChange={(city) => form.set({ city })}
        />
      </div>
      <div className={classes.pair}>
        <div className={classes.field}>
          <EanField form={form} communityId={communityId} whyItStays={whyEanStays} />
          <Help name="ean" />
        </div>
        <div className={classes.field}>
          <TextInput {...text('meterNumber')} autoComplete="off" />
          <Help name="meterNumber" />
        </div>
      </div>
      {cards('phases', phases)}
      {cards('readingFrequency', readingFrequencies)}
      {cards('tariffGroup', tariffGroups)}
    </>
  )
}
