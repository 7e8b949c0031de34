import { Button, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { ImportPreview } from '../../../domain/tables/import.schema.ts'
import { useSay } from '../../intl.tsx'
import { Notice } from '../Notice.tsx'
import classes from './import.module.css'
import type { Mapping } from './use-import.ts'

type Props = {
  preview: ImportPreview
  /** what was told before */
  mapping: Mapping
  onTell: (mapping: Mapping) => void
  /** not when nothing can be read yet */
  onBack?: () => void
}

/** Field by field, which column of the file it is in, with a taste of what stands there. */
export function ColumnsForm({ preview, mapping, onTell, onBack }: Props) {
  const say = useSay()
  const title = useRef<HTMLHeadingElement>(null)
  const [told, setTold] = useState(mapping)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  const { columns, fields, missing } = preview
  const columnOf = (field: string, found: string | null) => {
    const chosen = told[field] === undefined ? found : told[field]
    return columns.some(({ key }) => key === chosen) ? chosen : null
  }
  const options = [
    { value: '', label: say('import.notThere') },
    ...columns.map(({ key, title: name, letter }) => ({
      value: key,
      label: name ? `${letter} · ${name}` : say('import.untitled', { letter }),
    })),
  ]
  function submit(event: FormEvent) {
    event.preventDefault()
    onTell(told)
  }
  return (
    <Paper component="form" withBorder className={classes.columns} onSubmit={submit}>
      <Title order={2} size="h3" ref={title} tabIndex={-1} className={classes.title}>
        {say('import.mapTitle')}
      </Title>
      <Text c="dimmed">{say('import.mapLead')}</Text>
      {fields
        .filter(({ field }) => missing.includes(field))
        .map(({ field, label }) => (
          <Notice key={field} kind="problem">
            {say('import.mapMissing', { label })}
          </Notice>
        ))}
      <Stack gap={0}>
        {fields.map(({ field, label, help, column }) => {
          const chosen = columnOf(field, column)
          return (
            <FieldLine
              key={field}
              label={label}
              help={help}
              options={options}
              value={chosen ?? ''}
              samples={columns.find(({ key }) => key === chosen)?.samples ?? []}
              onChange={(key) => setTold({ ...told, [field]: key || null })}
            />
          )
        })}
      </Stack>
      <Group justify="flex-end" className={classes.columnsFoot}>
        {onBack && (
          <Button variant="default" mih={44} onClick={onBack}>
            {say('import.back')}
          </Button>
        )}
        <Button type="submit" mih={44}>
          {say('import.apply')}
        </Button>
      </Group>
    </Paper>
  )
}

type LineProps = {
  label: string
  help: string
  options: { value: string; label: string }[]
  value: string
  samples: string[]
  onChange: (key: string) => void
}

function FieldLine({ label, help, options, value, samples, onChange }: LineProps) {
  const say = useSay()
  const id = useId()
  return (
    <div className={classes.field}>
      <div>
        <label htmlFor={id} className={classes.fieldName}>
          {label}
        </label>
        <p className={classes.quiet}>{help}</p>
      </div>
      <div>
        <NativeSelect
          id={id}
          data={options}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {samples.length > 0 && (
          <p className={classes.quiet}>{say('import.samples', { samples: samples.join(' · ') })}</p>
        )}
      </div>
    </div>
  )
}
