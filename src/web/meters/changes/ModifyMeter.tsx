import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { existingMeterOf } from '../form/field-errors.ts'
import { identityTyped } from '../form/form-values.ts'
import { IdentificationFields } from '../form/IdentificationFields.tsx'
import { ProblemSummary } from '../form/ProblemSummary.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { type Snapshot, startFrom } from './snapshot.ts'
import { useChange } from './use-change.ts'

/** Puts right what stays of a meter. Only what was typed differently is sent. */
export function ModifyMeter({ communityId, snapshot, onClose, onDone }: ChangeProps) {
  const say = useSay()
  const { language } = useLanguage()
  const { data: me } = useQuery(meQuery)
  const strictEan = me?.communities.find(({ id }) => id === communityId)?.strictEan ?? false
  const startOf = (from: Snapshot) => startFrom(from, language)
  const [first] = useState(() => startOf(snapshot))
  const fields = useFields({ communityId, first, holder: snapshot.meter.holder, strictEan })
  const form = { fields, startOf }
  const change = useChange({
    communityId,
    snapshot,
    form,
    isDone: (theirs) =>
      theirs !== null &&
      Object.keys(identityTyped(fields.values, startOf(theirs), false).change).length === 0,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-identity'))
    },
  })
  const closing = useChangeClosing(fields, change, onClose)
  const [isSame, setSame] = useState(false)
  const { dataUntil, operations } = change.seen.meter
  const whyEanStays =
    dataUntil !== null
      ? say('error.ean-has-readings')
      : operations.length > 0
        ? say('error.ean-has-participation')
        : undefined
  function submit() {
    const { problems, change: body } = identityTyped(fields.values, startOf(change.seen), strictEan)
    fields.show(problems)
    if (problems.length > 0) return
    const isNothing = Object.keys(body).length === 0
    setSame(isNothing)
    if (isNothing) return
    change.send((params) =>
      answer(api.PATCH('/api/v1/communities/{communityId}/meters/{meterId}', { params, body })),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-identity')}
      size={760}
      verb={say('change.do-identity')}
      change={change}
      form={form}
      isSame={isSame}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">{say('change.lead-identity')}</Text>
      <ProblemSummary form={fields} />
      <IdentificationFields
        form={{ ...fields, existingMeterId: existingMeterOf(change.error, fields.problems) }}
        communityId={communityId}
        whyEanStays={whyEanStays}
      />
    </ChangeDialog>
  )
}
