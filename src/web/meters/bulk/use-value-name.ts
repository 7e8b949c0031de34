import { useQuery } from '@tanstack/react-query'
import { useSay } from '../../intl.tsx'
import { choicesQuery } from '../form/form.queries.ts'

/** A DSO by its name, a usage in the words of the glossary. */
export function useValueName(communityId: string, isWanted = true) {
  const say = useSay()
  const { data: choices } = useQuery({ ...choicesQuery(communityId, ''), enabled: isWanted })
  return (kind: string, code: string): string =>
    kind === 'dso'
      ? (choices?.dsos.find((dso) => dso.code === code)?.name ?? code)
      : say(`clientType.${code}`)
}
