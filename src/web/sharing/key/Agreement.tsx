import { Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { KeyAssignment } from '../../../domain/sharing/key-assignment.schema.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** Whether the DSOs of the operation take such a key as it is; nothing as long as no meter takes part. */
export function Agreement({ needsAgreement }: Pick<KeyAssignment, 'needsAgreement'>) {
  const say = useSay()
  if (!needsAgreement) return null
  if (needsAgreement.length > 0)
    return (
      <Notice
        kind="info"
        title={say('results.needsAgreement', { dso: needsAgreement.map(({ name }) => name).join(', ') })}
      >
        {' '}
        {say('results.needsAgreementText')}
      </Notice>
    )
  return (
    <Text size="sm" c="dimmed">
      <IconCircleCheck size={16} aria-hidden style={{ verticalAlign: '-3px', marginRight: 6 }} />
      {say('results.isStandard')}
    </Text>
  )
}
