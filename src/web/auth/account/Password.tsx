import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import { useSay } from '../../intl.tsx'

/** A password that can be looked at, also by keyboard. */
export function Password(props: PasswordInputProps) {
  const say = useSay()
  return (
    <PasswordInput
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      visibilityToggleButtonProps={{ 'aria-label': say('account.showPassword'), tabIndex: 0 }}
      {...props}
    />
  )
}
