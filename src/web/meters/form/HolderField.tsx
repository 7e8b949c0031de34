import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import classes from './form.module.css'
import { holdersQuery } from './form.queries.ts'
import { useField } from './use-field.tsx'
import { type Fields, fieldId } from './use-fields.ts'

type Props = {
  form: Fields
  communityId: string
  /** it gets the focus when the dialog opens */
  isFirst?: boolean
}

/** One of all members, searched on the server; may stay empty, and then the meter says that a holder is missing. */
export function HolderField({ form, communityId, isFirst }: Props) {
  const say = useSay()
  const field = useField(form)
  const chosen = form.holder
  const [search, setSearch] = useState(chosen?.name ?? '')
  // What stands in the field after a choice is its name, not a search.
  const [asked] = useDebouncedValue(search === chosen?.name ? '' : search, 200)
  const { data, isFetching, error } = useQuery({
    ...holdersQuery(communityId, asked),
    placeholderData: keepPreviousData,
  })
  const found = (data?.items ?? []).map(({ id, displayName, email }) => ({
    value: id,
    label: displayName,
    email,
  }))
  const options =
    chosen && !found.some(({ value }) => value === chosen.id)
      ? [{ value: chosen.id, label: chosen.name, email: null }, ...found]
      : found
  const nothing = error
    ? say('meterForm.holderFailed')
    : isFetching
      ? say('states.loading')
      : say('meterForm.holderNone')
  return (
    <Select
      {...field('holderId')}
      data-autofocus={isFirst || undefined}
      value={form.values.holderId || null}
      data={options}
      searchable
      clearable
      // A list that opened by itself would hide what is said under the field.
      openOnFocus={false}
      // Choosing the same member again keeps them; only the button takes the holder away.
      allowDeselect={false}
      // Without the attribute: the dialog's Tab passes over whatever has one, also `false`.
      clearButtonProps={{
        'aria-label': say('meterForm.holderClear'),
        'aria-hidden': undefined,
        tabIndex: 0,
        className: classes.clear,
      }}
      onClear={() => document.getElementById(fieldId('holderId'))?.focus()}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      nothingFoundMessage={nothing}
      placeholder={say('meterForm.holderSearch')}
      comboboxProps={{ zIndex: 400 }}
      onChange={(id) => {
        const member = options.find(({ value }) => value === id)
        form.setHolder(member ? { id: member.value, name: member.label } : null)
      }}
      renderOption={({ option }) => {
        const email = options.find(({ value }) => value === option.value)?.email
        return email ? `${option.label} · ${email}` : option.label
      }}
    />
  )
}
