import { MultiSelect } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { findMunicipalities, municipalityName } from '../../../domain/places/find-municipalities.ts'
import { useLanguage, useSay } from '../../intl.tsx'

type Props = { value: string[]; error: ReactNode; onChange: (nis: string[]) => void }

/** Municipalities by NIS code, found by their name in any language or by a postal code. */
export function MunicipalitiesField({ value, error, onChange }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const [search, setSearch] = useState('')
  // Nothing is offered before something is typed: all 565 would lie over the rest of the form.
  const isSearching = search.trim() !== ''
  const found = isSearching ? findMunicipalities(search, language) : []
  const postalCodes = new Map(found.map((one) => [one.nis, one.postalCodes]))
  const options = [...new Set([...found.map(({ nis }) => nis), ...value])]
  return (
    <MultiSelect
      label={say('sharing.municipalities')}
      description={say('sharing.municipalitiesHelp')}
      placeholder={value.length === 0 ? say('sharing.municipalitiesHint') : undefined}
      error={error}
      value={value}
      onChange={(chosen) => {
        onChange(chosen)
        setSearch('')
      }}
      data={options.map((nis) => ({ value: nis, label: municipalityName(nis, language) }))}
      // What is found is decided above, by more than the name that is shown.
      filter={({ options: all }) => all.filter((one) => 'value' in one && postalCodes.has(one.value))}
      searchable
      hidePickedOptions
      openOnFocus={false}
      searchValue={search}
      onSearchChange={setSearch}
      nothingFoundMessage={isSearching ? say('sharing.noMunicipalityFound') : undefined}
      comboboxProps={{ zIndex: 400 }}
      renderOption={({ option }) => `${option.label} · ${(postalCodes.get(option.value) ?? []).join(', ')}`}
    />
  )
}
