import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CommunityUser } from '../../../domain/communities/community.schema.ts'
import { useSay } from '../../intl.tsx'
import { usersQuery } from '../members.queries.ts'

type Props = {
  communityId: string
  value: string | null
  error: string | undefined
  onChange: (id: string | null) => void
}

/** One of the users of the community, searched on the server. */
export function UserField({ communityId, value, error, onChange }: Props) {
  const say = useSay()
  const [chosen, setChosen] = useState<CommunityUser | null>(null)
  const [search, setSearch] = useState('')
  // What stands in the field after a choice is its address, not a search.
  const [asked] = useDebouncedValue(search === chosen?.email ? '' : search, 200)
  const {
    data,
    isFetching,
    error: failure,
  } = useQuery({
    ...usersQuery(communityId, asked),
    placeholderData: keepPreviousData,
  })
  const found = data?.items ?? []
  const options = chosen && !found.some(({ id }) => id === chosen.id) ? [chosen, ...found] : found
  const nothing = failure
    ? say('members.usersFailed')
    : isFetching
      ? say('states.loading')
      : say('members.noUser')
  return (
    <Select
      label={say('members.user')}
      description={say('members.userHelp')}
      placeholder={say('members.userSearch')}
      error={error}
      value={value}
      data={options.map(({ id, email }) => ({ value: id, label: email }))}
      searchable
      allowDeselect={false}
      searchValue={search}
      onSearchChange={setSearch}
      filter={({ options: all }) => all}
      nothingFoundMessage={nothing}
      comboboxProps={{ zIndex: 400 }}
      onChange={(id) => {
        setChosen(options.find((user) => user.id === id) ?? null)
        onChange(id)
      }}
      renderOption={({ option }) => {
        const user = options.find(({ id }) => id === option.value)
        return user ? `${user.email} · ${user.name} · ${say(`role.${user.role}`)}` : option.label
      }}
    />
  )
}
