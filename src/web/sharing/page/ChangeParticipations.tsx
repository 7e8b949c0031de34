import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { Participation, ParticipationsChange } from '../../../domain/sharing/operation.schema.ts'
import { addDays } from '../../../domain/time/local-day.ts'
import { ApiProblem } from '../../api.ts'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { parseDay, shownDay } from '../../ui/typed-day.ts'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import type { ParticipationAct } from '../operations-search.ts'
import classes from '../sharing.module.css'
import { useParticipations } from './use-participations.ts'

type Props = {
  of: { communityId: string; operationId: string }
  act: ParticipationAct
  which: Pick<ParticipationsChange, 'participationIds' | 'matching'>
  count: number
  /** the only one, whose days are known */
  single?: Participation | undefined
  onClose: () => void
  onDone: () => void
}

/** From which day participations have a status, or the last day on which they take part; empty: no end. */
export function ChangeParticipations({ of, act, which, count, single, onClose, onDone }: Props) {
  const say = useSay()
  const { change } = useParticipations(of)
  const isEnd = act === 'end'
  const [first] = useState(() =>
    shownDay(isEnd && single?.until ? addDays(single.until, -1) : latest(today(), single?.from)),
  )
  const [typed, setTyped] = useState(first)
  const [problem, setProblem] = useState<string | null>(null)
  const closing = useAskedClose({ isDirty: typed !== first, isSaving: change.isPending, onClose })
  function submit() {
    const day = parseDay(typed)
    if (!day && !(isEnd && typed.trim() === '')) return setProblem('date')
    setProblem(null)
    change.mutate(
      { ...which, change: isEnd ? { until: day && addDays(day, 1) } : { status: act, from: day! } },
      {
        onSuccess: () => {
          closing.letGo()
          onDone()
        },
      },
    )
  }
  const what = single ? groupEan(single.ean) : say('sharing.chosenMeters', { count })
  return (
    <FormDialog
      title={say(`sharing.${act}-title`, { what })}
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
      <Text>{say(`sharing.${act}-text`)}</Text>
      <DayField
        label={say(isEnd ? 'sharing.lastDay' : 'sharing.statusFrom')}
        description={say(isEnd ? 'sharing.endHelp' : 'sharing.statusFromHelp')}
        value={typed}
        data-autofocus
        onType={(text) => {
          setTyped(text)
          setProblem(null)
        }}
        error={problem && say(`error.${problem}`)}
      />
      <Refused error={change.error} isSingle={single !== undefined} />
    </FormDialog>
  )
}

/** Nothing was changed: what stands in the way, by meter. */
function Refused({ error, isSingle }: { error: unknown; isSingle: boolean }) {
  const say = useSay()
  if (!error) return null
  const meters =
    error instanceof ApiProblem
      ? ((error.extra.meters ?? []) as { id: string; ean: string; reason: string }[])
      : []
  return (
    <>
      <NotSaved error={error} title={say('sharing.notChanged')} />
      <ul className={classes.reasons}>
        {meters.map(({ id, ean, reason }) => (
          <li key={id}>
            {!isSingle && `${groupEan(ean)} – `}
            {say(`error.${reason}`)}
          </li>
        ))}
      </ul>
    </>
  )
}

const latest = (a: string, b = a) => (a > b ? a : b)
