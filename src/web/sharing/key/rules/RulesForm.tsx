import { Button, Group, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { RulesFromADay, RulesInTime } from '../../../../domain/sharing/sharing-rules.schema.ts'
import { addMonths, startOfMonth } from '../../../../domain/time/local-day.ts'
import type { FieldProblem } from '../../../../domain/words/problem.ts'
import { ApiProblem } from '../../../api.ts'
import { today } from '../../../clock.ts'
import { useLanguage, useSay } from '../../../intl.tsx'
import { DayField } from '../../../ui/DayField.tsx'
import { FormDialog } from '../../../ui/FormDialog.tsx'
import { NotSaved } from '../../../ui/NotSaved.tsx'
import { RadioCards } from '../../../ui/RadioCards.tsx'
import { shownDay } from '../../../ui/typed-day.ts'
import { useAskedClose } from '../../../ui/use-asked-close.ts'
import { operationsKey } from '../../operations.queries.ts'
import { saveRules } from '../../results.queries.ts'
import { ProducersField } from './ProducersField.tsx'
import { checkedRules, type RulesValues, typedOf } from './rules-values.ts'

type Props = {
  of: { communityId: string; operationId: string }
  present: RulesInTime
  onClose: () => void
}

/** How the operation counts from a day on, and what shared energy costs then. */
export function RulesForm({ of, present, onClose }: Props) {
  const say = useSay()
  const queries = useQueryClient()
  const { language } = useLanguage()
  const [first] = useState(() =>
    typedOf(present, shownDay(addMonths(startOfMonth(today()), 1)), language === 'en' ? '.' : ','),
  )
  const [values, setValues] = useState<RulesValues>(first)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const set = (change: Partial<RulesValues>) => {
    setValues((before) => ({ ...before, ...change }))
    setProblems([])
  }
  const save = useMutation({
    mutationFn: (body: RulesFromADay) => saveRules(of, body),
    onSuccess: () => {
      closing.letGo()
      onClose()
      // Results and checks hang on the rules too.
      return queries.invalidateQueries({ queryKey: [...operationsKey(of.communityId), of.operationId] })
    },
    onError: (error) => error instanceof ApiProblem && setProblems(error.errors),
  })
  const closing = useAskedClose({
    isDirty: JSON.stringify(values) !== JSON.stringify(first),
    isSaving: save.isPending,
    onClose,
  })
  function submit() {
    const checked = checkedRules(values)
    setProblems(checked.problems)
    if (checked.request) save.mutate(checked.request)
  }
  const problemOf = (start: string) => {
    const found = problems.find(({ path }) => path.startsWith(start))
    return found && say(`error.${found.code}`)
  }
  const price = (name: 'price' | 'producerPrice') => (
    <TextInput
      label={say(`results.${name}`)}
      description={say(`results.${name}Help`)}
      value={values[name]}
      inputMode="decimal"
      autoComplete="off"
      rightSection="€/kWh"
      rightSectionWidth={72}
      styles={{ input: { minHeight: 44 } }}
      error={problemOf(name)}
      onChange={({ currentTarget: { value } }) => set({ [name]: value })}
    />
  )
  const cards = (prefix: string, codes: readonly string[]) =>
    codes.map((value) => ({
      value,
      label: say(`results.${prefix}-${value}`),
      help: say(`results.${prefix}-${value}-text`),
    }))
  return (
    <FormDialog
      title={say('results.rules')}
      size={720}
      closing={closing}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('results.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {say('results.saveRules')}
          </Button>
        </>
      }
    >
      <DayField
        label={say('results.rulesFrom')}
        description={say('results.rulesFromHelp')}
        value={values.from}
        maw={360}
        error={problemOf('from')}
        onType={(from) => set({ from })}
      />
      <RadioCards
        name="own"
        label={say('results.own')}
        value={values.ownInjection}
        options={cards('own', ['excluded', 'included'])}
        onChoose={(own) => set({ ownInjection: own as RulesValues['ownInjection'] })}
      />
      <RadioCards
        name="giving"
        label={say('results.giving')}
        value={values.by}
        options={cards('giving', ['injection', 'priority', 'coefficients'])}
        onChoose={(by) => set({ by: by as RulesValues['by'] })}
      />
      {values.by !== 'injection' && (
        <ProducersField
          of={of}
          by={values.by}
          producers={values.producers}
          problem={problemOf('givingBack')}
          onChange={(producers) => set({ producers })}
        />
      )}
      <Group grow align="flex-start" preventGrowOverflow={false}>
        {price('price')}
        {price('producerPrice')}
      </Group>
      {save.error && problems.length === 0 && (
        <NotSaved error={save.error} title={say('results.rulesNotSaved')} />
      )}
    </FormDialog>
  )
}
