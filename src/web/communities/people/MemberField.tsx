import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useSay } from '../../intl.tsx'
import { holdersQuery } from '../../meters/form/form.queries.ts'

type Chosen = { id: string; displayName: string; email: string | null }
type Props = {
  communityId: string
  value: string | null
  error: string | undefined
  onChange: (member: Chosen | null) => void
}

/** One of the members, searched on the server. */
export function MemberField({ communityId, value, error, onChange }: Props) {
  const say = useSay()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [search, setSearch] = useState('')
  // What stands in the field after a choice is its name, not a search.
  const [asked] = useDebouncedValue(search === chosen?.displayName ? '' : search, 200)
  const { data, isFetching } = useQuery({
    ...holdersQuery(communityId, asked),
    placeholderData: keepPreviousData,
  })
  const found: Chosen[] = data?.items ?? []
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  return (
    <Select
      name="memberId"
      label={say('people.member')}
      placeholder={say('people.memberSearch')}
      error={error}
      value={value}
      data={options.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      searchable
      allowDeselect={false}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      nothingFoundMessage={say(isFetching ? 'states.loading' : 'people.noMember')}
      comboboxProps={{ zIndex: 400 }}
      styles={{ input: { minHeight: 44 } }}
      onChange={(id) => {
        const member = options.find((each) => each.id === id) ?? null
        setChosen(member)
        onChange(member)
      }}
      renderOption={({ option }) => {
        const email = options.find(({ id }) => id === option.value)?.email
        return email ? `${option.label} · ${email}` : option.label
      }}
    />
  )
}
