import { Button, Group, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { WholeMember } from '../../../domain/members/member-record.schema.ts'
import { groupNationalNumber } from '../../../domain/members/national-number.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'

type Props = { communityId: string; member: WholeMember }

/** A register number behind its mask; showing it leaves a line in the audit, and what was shown is kept nowhere. */
export function NationalNumber({ communityId, member }: Props) {
  const say = useSay()
  const [shown, setShown] = useState<{ version: number; number: string } | null>(null)
  const tell = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/communities/{communityId}/members/{memberId}/national-number', {
          params: { path: { communityId, memberId: member.id } },
        }),
      ),
    gcTime: 0,
    onSuccess: ({ nationalNumber }) =>
      setShown({ version: member.version, number: groupNationalNumber(nationalNumber) }),
  })
  if (!member.nationalNumber)
    return (
      <Text span inherit c="dimmed">
        {say('memberPage.unknown')}
      </Text>
    )
  const isShown = shown?.version === member.version
  return (
    <>
      <Group gap="xs">
        <span>{isShown ? shown.number : member.nationalNumber}</span>
        <Button
          variant="subtle"
          size="compact-sm"
          mih={30}
          loading={tell.isPending}
          onClick={() => (isShown ? setShown(null) : tell.mutate())}
        >
          {say(isShown ? 'memberPage.hideNumber' : 'memberPage.showNumber')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" role={tell.error ? 'alert' : undefined}>
        {tell.error ? whatHappened(tell.error, say) : say('memberPage.numberAudited')}
      </Text>
    </>
  )
}
