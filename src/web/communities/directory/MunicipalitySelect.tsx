import { Select } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { findMunicipalities, municipalityName } from '../../../domain/places/find-municipalities.ts'
import { useLanguage, useSay } from '../../intl.tsx'

type Props = {
  label: string
  placeholder: string
  description?: ReactNode
  /** NIS code */
  value: string | null
  onChange: (nis: string | null) => void
}

/** One municipality of Belgium, found by its name in any language or by a postal code. */
export function MunicipalitySelect({ label, placeholder, description, value, onChange }: Props) {
  const say = useSay()
  const { language } = useLanguage()
  const chosen = value === null ? '' : municipalityName(value, language)
  const [typed, setTyped] = useState('')
  const data = useMemo(() => {
    const found = typed === '' || typed === chosen ? [] : findMunicipalities(typed, language)
    const known = value !== null && !found.some(({ nis }) => nis === value)
    return [
      ...found.map(({ nis, name, postalCodes }) => ({ value: nis, label: name, code: postalCodes[0]! })),
      ...(known ? [{ value, label: chosen, code: '' }] : []),
    ]
  }, [typed, chosen, language, value])
  return (
    <Select
      label={label}
      placeholder={placeholder}
      description={description}
      data={data}
      value={value}
      onChange={onChange}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      clearable
      clearButtonProps={{ 'aria-label': say('directory.clearMunicipality') }}
      nothingFoundMessage={typed === '' ? undefined : say('directory.noMunicipality')}
      // The search is ours: a name in another language, or a postal code, is not in the label.
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          {option.label} <small>{(option as { code?: string }).code}</small>
        </span>
      )}
      comboboxProps={{ zIndex: 400 }}
    />
  )
}
