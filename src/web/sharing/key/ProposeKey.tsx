import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { IconFileCheck } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { keyAssignmentsQuery, keyChoicesQuery, proposeKey } from '../results.queries.ts'

type Props = {
  of: { communityId: string; operationId: string }
  /** the key in force, which may be proposed in its newest version */
  present: string | null
}

/** Chooses a key for the operation; it waits until somebody approves it. */
export function ProposeKey({ of, present }: Props) {
  const say = useSay()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant={present ? 'default' : 'filled'}
        h={44}
        leftSection={<IconFileCheck size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {say(present ? 'results.proposeOther' : 'results.propose')}
      </Button>
      {isOpen && <Dialog of={of} onClose={() => setOpen(false)} />}
    </>
  )
}

function Dialog({ of, onClose }: { of: Props['of']; onClose: () => void }) {
  const say = useSay()
  const queries = useQueryClient()
  const { data } = useQuery(keyChoicesQuery(of.communityId))
  const [chosen, setChosen] = useState('')
  const [isMissing, setMissing] = useState(false)
  const propose = useMutation({
    mutationFn: (keyId: string) => proposeKey(of, keyId),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: keyAssignmentsQuery(of).queryKey })
      closing.letGo()
      onClose()
    },
  })
  const closing = useAskedClose({ isDirty: chosen !== '', isSaving: propose.isPending, onClose })
  return (
    <FormDialog
      title={say('results.proposeTitle')}
      size={520}
      closing={closing}
      onSubmit={() => (chosen ? propose.mutate(chosen) : setMissing(true))}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('results.cancel')}
          </Button>
          <Button type="submit" loading={propose.isPending}>
            {say('results.proposeIt')}
          </Button>
        </>
      }
    >
      <Stack gap="md">
        <Text>{say('results.proposeText')}</Text>
        {data?.total === 0 && <Notice kind="info">{say('results.noKeys')}</Notice>}
        <NativeSelect
          label={say('results.key')}
          value={chosen}
          error={isMissing && say('error.choose-one')}
          onChange={({ currentTarget: { value } }) => {
            setChosen(value)
            setMissing(false)
          }}
          data={[
            { value: '', label: say('results.chooseKey') },
            ...(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {propose.error && <Notice kind="problem">{whatHappened(propose.error, say)}</Notice>}
      </Stack>
    </FormDialog>
  )
}
