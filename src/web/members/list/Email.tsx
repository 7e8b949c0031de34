import { Text } from '@mantine/core'
import { useSay } from '../../intl.tsx'

export function Email({ email }: { email: string | null }) {
  const say = useSay()
  if (email) return <span style={{ overflowWrap: 'anywhere' }}>{email}</span>
  return (
    <Text span inherit c="dimmed">
      {say('members.noEmail')}
    </Text>
  )
}
