import { Button } from '@mantine/core'
import { useState } from 'react'
import { candidateStandings } from '../../../domain/sharing/operation.codes.ts'
import type { OperationLine } from '../../../domain/sharing/operation.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { PageButtons } from '../../ui/import/PageButtons.tsx'
import { ListRows } from '../../ui/ListRows.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { SelectionBar } from '../../ui/SelectionBar.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import classes from './add.module.css'
import { StandingChoice } from './StandingChoice.tsx'
import { useAdding } from './use-adding.ts'
import { nameOf, useCandidateCard, useCandidateColumns } from './use-candidate-columns.tsx'

type Props = {
  communityId: string
  operation: OperationLine
  onClose: () => void
  /** where they are to be seen: they take part now, or will later */
  onAdded: (when: 'now' | 'future') => void
}

/** Meters of the community that do not take part on a day: which of them do from then on. Those of another operation are moved only when they are chosen as such. */
export function AddMetersDialog({ communityId, operation, onClose, onAdded }: Props) {
  const say = useSay()
  const { number } = useFormats()
  const [q, setQ] = useState('')
  const adding = useAdding({
    communityId,
    operationId: operation.id,
    q,
    onAdded: (when) => {
      closing.letGo()
      onAdded(when)
    },
  })
  const { selection, standing, query } = adding
  const closing = useAskedClose({ isDirty: selection.count > 0, isSaving: adding.isSaving, onClose })
  const rows = query.data
  const columns = useCandidateColumns(standing)
  const cardOf = useCandidateCard(standing)
  const isMoving = standing === 'elsewhere'
  return (
    <FormDialog
      title={say('sharing.addTitle', { name: operation.name })}
      size={980}
      closing={closing}
      onSubmit={adding.submit}
      footer={
        <>
          <Button variant="default" disabled={adding.isSaving} onClick={closing.close}>
            {say('sharing.cancel')}
          </Button>
          <Button type="submit" loading={adding.isSaving} disabled={selection.count === 0}>
            {say(isMoving ? 'sharing.doMove' : 'sharing.doAdd', { count: selection.count })}
          </Button>
        </>
      }
    >
      {adding.failure && <NotSaved error={adding.failure} title={say('sharing.notAdded')} />}
      <div className={classes.head}>
        <DayField
          label={say('sharing.startDay')}
          description={say('sharing.startHelp')}
          value={adding.typed}
          onType={adding.type}
          error={adding.dayProblem && say(`error.${adding.dayProblem}`)}
          data-autofocus
        />
        <div className={classes.search}>
          <SearchBox searched={q} onSearch={setQ} hint={say('sharing.metersHint')} />
        </div>
      </div>
      <StandingChoice
        value={standing}
        options={candidateStandings.map((value) => ({
          value,
          label: say(`sharing.standing-${value}`, { count: rows ? number(rows.counts[value]) : '…' }),
        }))}
        onChange={adding.setStanding}
      />
      {standing !== 'free' && <Notice kind="info">{say(`sharing.standing-${standing}-text`)}</Notice>}
      {query.isError && <ErrorState error={query.error} onRetry={() => query.refetch()} />}
      {rows?.total === 0 && <p className={classes.none}>{say('sharing.noCandidate')}</p>}
      {rows && rows.total > 0 && (
        <div>
          {standing !== 'later' && (
            <SelectionBar selection={selection} page={rows} actions={null} hint={say('sharing.chooseHint')} />
          )}
          <ListRows
            caption={say('sharing.candidates')}
            page={rows}
            columns={columns}
            cardOf={cardOf}
            isStale={query.isPlaceholderData}
            {...(standing === 'later' ? {} : { selection, nameOf })}
          />
          <div className={classes.foot}>
            <PageButtons rows={rows} onPage={adding.setPage} />
          </div>
        </div>
      )}
    </FormDialog>
  )
}
