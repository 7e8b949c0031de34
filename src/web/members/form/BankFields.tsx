import { Group, TextInput } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { cleanIban, groupIban, isIban } from '../../../domain/members/iban.ts'
import { useSay } from '../../intl.tsx'
import { useMemberField } from './use-member-field.tsx'
import type { MemberFormState } from './use-member-form.ts'

/** The characters of a Belgian IBAN; a shorter text may still become one. */
const belgianLength = 16

/** Where its money goes: step 4. The IBAN is checked while it is typed. */
export function BankFields({ form }: { form: MemberFormState }) {
  const say = useSay()
  const field = useMemberField(form)
  const [isLeft, setLeft] = useState(false)
  const iban = cleanIban(form.values.iban)
  const isRight = isIban(iban)
  const isWrong = iban !== '' && !isRight && (isLeft || iban.length >= belgianLength)
  return (
    <>
      <TextInput
        {...field('iban', { known: isWrong ? say('error.iban') : undefined })}
        placeholder="BE68 5390 0754 7034"
        spellCheck={false}
        data-autofocus
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        description={
          isRight ? (
            <Group component="span" gap={4} role="status">
              <IconCircleCheck size={16} aria-hidden />
              {say('memberForm.ibanRight')}
            </Group>
          ) : undefined
        }
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true)
          if (isRight) form.set({ iban: groupIban(iban) })
        }}
      />
      <TextInput {...field('accountHolder')} description={say('memberForm.accountHolderHelp')} />
    </>
  )
}
