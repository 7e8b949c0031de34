import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { KeyAssignment } from '../../../domain/sharing/key-assignment.schema.ts'
import { useSay } from '../../intl.tsx'
import { DeleteDialog } from '../../ui/DeleteDialog.tsx'
import { operationsKey } from '../operations.queries.ts'
import { withdrawKey } from '../results.queries.ts'

type Props = { of: { communityId: string; operationId: string }; newest: KeyAssignment }

/** The newest approval was wrong: it is taken back, and the key before is in force again. */
export function WithdrawKey({ of, newest }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const removal = useMutation({
    mutationFn: async () => {
      await withdrawKey(of, newest.id)
    },
    onSuccess: () => {
      setAsking(false)
      // Results and checks hang on the key too.
      return queries.invalidateQueries({ queryKey: [...operationsKey(of.communityId), of.operationId] })
    },
  })
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        h={44}
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {say('results.withdraw')}
      </Button>
      {isAsking && (
        <DeleteDialog
          title={say('results.withdrawTitle', { name: newest.key.name })}
          text={say('results.withdrawText')}
          cancel={say('results.cancel')}
          confirm={say('results.withdraw')}
          refused={say('results.notWithdrawn')}
          removal={removal}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
