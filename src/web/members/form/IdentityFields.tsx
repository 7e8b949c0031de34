import { Checkbox, TextInput } from '@mantine/core'
import { companySizes } from '../../../domain/members/member.codes.ts'
import {
  cleanNationalNumber,
  isNationalNumber,
  nationalNumberFits,
} from '../../../domain/members/national-number.ts'
import { useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import classes from './form.module.css'
import type { FieldName } from './record-values.ts'
import { useMemberField } from './use-member-field.tsx'
import { fieldId, type MemberFormState } from './use-member-form.ts'

/** Who it is and how to reach it: step 2. */
export function IdentityFields({ form }: { form: MemberFormState }) {
  const say = useSay()
  const field = useMemberField(form)
  const isCompany = form.values.kind === 'company'
  const tick = (name: FieldName) => (
    <Checkbox
      id={fieldId(name)}
      label={say(`memberForm.label.${name}`)}
      checked={form.values[name] === 'yes'}
      onChange={(event) => form.set({ [name]: event.currentTarget.checked ? 'yes' : '' })}
      styles={{ body: { minHeight: 44, alignItems: 'center' } }}
    />
  )
  const digits = cleanNationalNumber(form.values.nationalNumber)
  const isDoubted = isNationalNumber(digits) && !nationalNumberFits(digits)
  return (
    <>
      {isCompany ? (
        <div className={classes.pair}>
          <TextInput {...field('name', { label: say('members.companyName') })} data-autofocus />
          <TextInput {...field('enterpriseNumber')} inputMode="numeric" placeholder="0202.239.951" />
        </div>
      ) : (
        <div className={classes.pair}>
          <TextInput {...field('firstName', { label: say('members.firstName') })} data-autofocus />
          <TextInput {...field('name', { label: say('members.lastName') })} />
        </div>
      )}
      <div className={classes.pair}>
        <TextInput {...field('email')} type="email" />
        <TextInput {...field('phone')} type="tel" />
      </div>
      {isCompany ? (
        <>
          {tick('vatLiable')}
          <RadioCards
            name="size"
            id={fieldId('size')}
            label={say('memberForm.optional', { label: say('memberForm.label.size') })}
            value={form.values.size}
            options={companySizes.map((size) => ({ value: size, label: say(`companySize.${size}`) }))}
            onChoose={(size) => form.set({ size })}
          />
        </>
      ) : (
        <>
          <TextInput
            {...field('nationalNumber')}
            inputMode="numeric"
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            description={say(
              isDoubted ? 'memberDoubt.national-number-check' : 'memberForm.nationalNumberHelp',
            )}
            onFocus={(event) => event.currentTarget.select()}
          />
          {tick('socialTariff')}
          {tick('guardianship')}
        </>
      )}
      {(isCompany || form.values.guardianship === 'yes') && (
        <fieldset className={classes.group}>
          <legend>{say(isCompany ? 'memberForm.contact' : 'memberForm.guardian')}</legend>
          <TextInput {...field('representative.name', { label: say('memberForm.label.fullName') })} />
          <div className={classes.pair}>
            <TextInput {...field('representative.email')} type="email" />
            <TextInput {...field('representative.phone')} type="tel" />
          </div>
        </fieldset>
      )}
    </>
  )
}
