import { useQuery } from '@tanstack/react-query'
import { choicesQuery } from '../form/form.queries.ts'

/** A distribution system operator by its name; the names are fetched once for all rows. */
export function DsoName({ communityId, code }: { communityId: string; code: string }) {
  const { data: choices } = useQuery(choicesQuery(communityId, ''))
  return choices?.dsos.find((dso) => dso.code === code)?.name ?? code
}
