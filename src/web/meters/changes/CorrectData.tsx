import { Text } from '@mantine/core'
import { useState } from 'react'
import type { Configuration } from '../../../domain/meters/meter.schema.ts'
import { answer, api } from '../../api.ts'
import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ConfigurationFields } from '../form/ConfigurationFields.tsx'
import { ProblemSummary } from '../form/ProblemSummary.tsx'
import { useField } from '../form/use-field.tsx'
import { useFields } from '../form/use-fields.ts'
import { ChangeDialog, useChangeClosing } from './ChangeDialog.tsx'
import type { ChangeProps } from './change-props.ts'
import { Preview } from './Preview.tsx'
import { type Snapshot, startFrom } from './snapshot.ts'
import { planCorrection, typedConfiguration } from './typed-changes.ts'
import { useChange } from './use-change.ts'
import { useDifferentSentences, useSentences } from './use-sentences.ts'

/** Puts right what was said of a configuration, past, present or future, its first day included. */
export function CorrectData({
  communityId,
  snapshot,
  configuration,
  onClose,
  onDone,
}: ChangeProps & { configuration: Configuration }) {
  const say = useSay()
  const { day } = useFormats()
  const { language } = useLanguage()
  const startOf = (from: Snapshot) => startFrom(from, language, configuration.id)
  const [first] = useState(() => startOf(snapshot))
  const fields = useFields({
    communityId,
    first,
    holder: null,
    strictEan: false,
    labels: { from: say('change.firstDay') },
  })
  const form = { fields, startOf }
  const field = useField(fields)
  const sentences = useSentences()
  const differences = useDifferentSentences(fields)
  const closing = useChangeClosing(fields, onClose)
  const change = useChange({
    communityId,
    snapshot,
    form,
    onSaved: () => {
      closing.letGo()
      onDone(say('change.saved-correct'))
    },
  })
  const [isSame, setSame] = useState(false)
  const plan = planCorrection(change.seen, configuration.id, fields.values, language)
  const move = plan?.move ?? null
  function submit() {
    const { data, problems } = typedConfiguration(fields.values)
    if (!data) return fields.show(problems)
    if (move?.conflict) return fields.show([{ path: 'from', code: move.conflict }])
    fields.show([])
    setSame(!plan?.isDifferent)
    if (!plan?.isDifferent) return
    change.send(({ path, header }) =>
      answer(
        api.PATCH('/api/v1/communities/{communityId}/meters/{meterId}/configurations/{configurationId}', {
          params: { path: { ...path, configurationId: configuration.id }, header },
          body: data,
        }),
      ),
    )
  }
  return (
    <ChangeDialog
      title={say('change.title-correct', { day: day(configuration.from) })}
      size={760}
      verb={say('change.do-correct')}
      change={change}
      form={form}
      closing={closing}
      onSubmit={submit}
    >
      <Text c="dimmed">{say('change.lead-correct')}</Text>
      <ProblemSummary form={fields} />
      {isSame && <Notice kind="info">{say('change.nothingDifferent')}</Notice>}
      <DayField
        data-autofocus
        {...field('from')}
        onType={(from) => fields.set({ from })}
        maw={{ base: '100%', sm: 340 }}
      />
      <Preview
        problem={move?.conflict ? say(`error.${move.conflict}`) : null}
        sentences={[
          ...(move?.conflict === null
            ? [...move.trimmed.map((trim) => sentences.trimmed(trim)), sentences.holds(move.moved)]
            : []),
          ...differences(plan?.different ?? []),
        ]}
      />
      <ConfigurationFields form={fields} />
    </ChangeDialog>
  )
}
