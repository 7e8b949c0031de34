import { Autocomplete, Checkbox, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import { choicesQuery } from '../../meters/form/form.queries.ts'
import classes from './form.module.css'
import type { AddressName } from './record-values.ts'
import { useMemberField } from './use-member-field.tsx'
import { fieldId, type MemberFormState } from './use-member-form.ts'

type Props = { form: MemberFormState; communityId: string }

/** Where it lives and where bills go: step 3. */
export function AddressFields({ form, communityId }: Props) {
  const say = useSay()
  const isElsewhere = form.values.billsElsewhere === 'yes'
  return (
    <>
      <OneAddress form={form} communityId={communityId} of="homeAddress" />
      <Checkbox
        id={fieldId('billsElsewhere')}
        label={say('memberForm.billsHome')}
        checked={!isElsewhere}
        onChange={(event) => form.set({ billsElsewhere: event.currentTarget.checked ? '' : 'yes' })}
        styles={{ body: { minHeight: 44, alignItems: 'center' } }}
      />
      {isElsewhere && <OneAddress form={form} communityId={communityId} of="billingAddress" />}
    </>
  )
}

function OneAddress({ form, communityId, of }: Props & { of: AddressName }) {
  const say = useSay()
  const field = useMemberField(form)
  const { data } = useQuery({
    ...choicesQuery(communityId, form.values[`${of}.postalCode`]),
    enabled: !form.isOwn, // the managers' list
  })
  return (
    <fieldset className={classes.group}>
      <legend>{say(`memberForm.${of}`)}</legend>
      <div className={classes.place}>
        <TextInput {...field(`${of}.street`)} />
        <TextInput {...field(`${of}.houseNumber`)} />
        <TextInput {...field(`${of}.box`)} />
      </div>
      <div className={classes.locality}>
        <TextInput {...field(`${of}.postalCode`)} inputMode="numeric" />
        <Autocomplete
          {...field(`${of}.city`)}
          data={data?.localities ?? []}
          filter={({ options }) => options}
          openOnFocus
          comboboxProps={{ zIndex: 400 }}
          onChange={(city) => form.set({ [`${of}.city`]: city })}
        />
      </div>
    </fieldset>
  )
}
