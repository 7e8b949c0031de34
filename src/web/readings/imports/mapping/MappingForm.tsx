import { Button, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { NeedsMapping } from '../../../../domain/readings/import/import.schema.ts'
import type { FieldProblem } from '../../../../domain/words/problem.ts'
import { useSay } from '../../../intl.tsx'
import barClasses from '../../../ui/import/import.module.css'
import { Notice } from '../../../ui/Notice.tsx'
import { RadioCards } from '../../../ui/RadioCards.tsx'
import type { Acts } from '../use-acts.ts'
import { type Draft, givenOf } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { guess } from './guess.ts'
import { LongFields } from './LongFields.tsx'
import classes from './mapping.module.css'
import { SampleTable } from './SampleTable.tsx'
import { StampFields } from './StampFields.tsx'
import { useDraftFields } from './use-draft-fields.ts'
import { WideFields } from './WideFields.tsx'

type Props = {
  needed: NeedsMapping
  /** what was wrong with the description before this one */
  why: string | undefined
  acts: Acts
}

/** A layout that nobody knows yet: its first rows, and what each column holds. It is kept under a name for the next file. */
export function MappingForm({ needed, why, acts }: Props) {
  const say = useSay()
  const [draft, setDraft] = useState(() =>
    needed.was ? draftOf(needed.was, needed.sheets) : guess(needed.sheets, 0, needed.name),
  )
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const form = useRef<HTMLFormElement>(null)
  const sample = needed.sheets[draft.sheet]!
  const fields = useDraftFields({ draft, sample, problems, setDraft })
  const { text, error, set } = fields

  // What is wrong first gets the focus.
  useEffect(() => {
    if (problems.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [problems])

  function submit(event: FormEvent) {
    event.preventDefault()
    const { given, problems: found } = givenOf(draft, needed.sheets)
    setProblems(found)
    if (given) acts.mutate({ does: 'mapping', ...given })
  }
  const doing = acts.isPending ? acts.variables.does : null
  return (
    <Paper component="form" ref={form} withBorder className={barClasses.columns} onSubmit={submit} noValidate>
      <Title order={2} size="h3" tabIndex={-1} className={classes.title}>
        {say('readingsImport.mapTitle')}
      </Title>
      <Text c="dimmed">
        {say(needed.was ? 'readingsImport.mapLeadAnew' : 'readingsImport.mapLead', { file: needed.name })}
      </Text>
      {why && <Notice kind="problem">{why}</Notice>}
      {problems.length > 0 && (
        <Notice kind="problem">{say('readingsImport.mapProblems', { count: problems.length })}</Notice>
      )}
      <Stack gap="lg">
        {needed.sheets.length > 1 && (
          <NativeSelect
            label={say('readingsImport.mapSheet')}
            value={String(draft.sheet)}
            data={needed.sheets.map(({ sheet }, i) => ({ value: String(i), label: sheet }))}
            onChange={({ currentTarget: { value } }) =>
              setDraft(guess(needed.sheets, Number(value), needed.name))
            }
          />
        )}
        <SampleTable sample={sample} draft={draft} />
        <div className={classes.pair}>
          <NativeSelect
            label={say('readingsImport.mapHeaderRow')}
            value={String(draft.headerRow)}
            data={[
              { value: '0', label: say('readingsImport.mapNoHeader') },
              ...sample.rows.map(({ number }) => ({
                value: String(number),
                label: say('readingsImport.inRow', { row: String(number) }),
              })),
            ]}
            onChange={({ currentTarget: { value } }) => set({ headerRow: Number(value) })}
          />
        </div>
        <RadioCards
          name="shape"
          label={say('readingsImport.mapShape')}
          value={draft.shape}
          options={(['long', 'wide'] as const).map((value) => ({
            value,
            label: say(`readingsImport.mapShape-${value}`),
          }))}
          onChoose={(shape) => set({ shape: shape as Draft['shape'] })}
        />
        <StampFields fields={fields} />
        {draft.shape === 'long' ? <LongFields fields={fields} /> : <WideFields fields={fields} />}
        <TextInput
          label={say('readingsImport.mapName')}
          description={say('readingsImport.mapNameHelp')}
          {...text(draft.name, (name) => set({ name }))}
          error={error('name')}
          maxLength={100}
        />
      </Stack>
      <Group justify="flex-end" className={barClasses.columnsFoot}>
        <Button
          variant="default"
          mih={44}
          loading={doing === 'cancel'}
          onClick={() => acts.mutate({ does: 'cancel' })}
        >
          {say('readingsImport.cancel')}
        </Button>
        <Button type="submit" mih={44} loading={doing === 'mapping'}>
          {say('readingsImport.mapApply')}
        </Button>
      </Group>
    </Paper>
  )
}
