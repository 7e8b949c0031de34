import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Participation } from '../../../domain/sharing/operation.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { ApiProblem } from '../../api.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { parseDay, shownDay } from '../../ui/typed-day.ts'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import { useParticipation } from './use-participation.ts'

type Props = {
  communityId: string
  operationId: string
  participation: Participation
  onClose: () => void
}

/** The last day on which a meter takes part; empty: no end. */
export function EndDialog({ communityId, operationId, participation, onClose }: Props) {
  const say = useSay()
  const { change } = useParticipation(communityId, operationId)
  const first = shownDay(participation.until ? addDays(participation.until, -1) : today())
  const [typed, setTyped] = useState(first)
  const [problem, setProblem] = useState<string | null>(null)
  const closing = useAskedClose({ isDirty: typed !== first, isSaving: change.isPending, onClose })
  function submit() {
    const day = parseDay(typed)
    if (typed.trim() !== '' && !day) return setProblem('date')
    if (day && day < participation.from) return setProblem('until-after-from')
    setProblem(null)
    change.mutate(
      { id: participation.id, body: { until: day && addDays(day, 1) } },
      {
        onSuccess: () => {
          closing.letGo()
          onClose()
        },
        onError: (error) => error instanceof ApiProblem && setProblem(error.code),
      },
    )
  }
  return (
    <FormDialog
      title={say('sharing.endTitle', { ean: groupEan(participation.ean) })}
      size={520}
      closing={closing}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('sharing.cancel')}
          </Button>
          <Button type="submit" loading={change.isPending}>
            {say('sharing.save')}
          </Button>
        </>
      }
    >
      <Text>{say('sharing.endText')}</Text>
      <DayField
        label={say('sharing.lastDay')}
        description={say('sharing.endHelp')}
        value={typed}
        data-autofocus
        onType={(text) => {
          setTyped(text)
          setProblem(null)
        }}
        error={problem && say(`error.${problem}`)}
      />
    </FormDialog>
  )
}
