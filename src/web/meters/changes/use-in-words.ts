import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useSay } from '../../intl.tsx'
import { choicesQuery } from '../form/form.queries.ts'
import type { FieldName } from '../form/form-values.ts'

const coded: readonly FieldName[] = [
  ...(['phases', 'readingFrequency', 'tariffGroup'] as const),
  ...(['productionChain', 'injectionStatus', 'rate', 'clientType'] as const),
]

/** What stands in a field, as one says it: codes as the glossary has them, the DSO by its name, nothing as "none". */
export function useInWords() {
  const say = useSay()
  const { communityId = '' } = useParams({ strict: false })
  const { data: choices } = useQuery(choicesQuery(communityId, ''))
  return (name: FieldName, value: string): string => {
    if (value === '') return say('meter.none')
    if (name === 'dso') return choices?.dsos.find(({ code }) => code === value)?.name ?? value
    return coded.includes(name) ? say(`${name}.${value}`) : value
  }
}
