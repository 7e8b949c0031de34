import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { arranged, type Entry, pagesNamed } from './entries.ts'
import { quickOpenQuery } from './quick-open.queries.ts'
import type { useEntries } from './use-entries.ts'

const pause = 120 // ms without a key after which what is typed is looked for

/** What there is for the text typed: pages at once, the rest when the server has answered; until then the last answer. */
export function useFound(communityId: string, text: string, entries: ReturnType<typeof useEntries>) {
  const [asked] = useDebouncedValue(text, pause)
  const query = useQuery(quickOpenQuery(communityId, text === '' ? '' : asked))
  const { data } = query
  const found: Entry[] =
    text === ''
      ? []
      : arranged(
          {
            pages: pagesNamed(entries.pages, text),
            meters: data?.meters.map((meter) => entries.meter(meter)) ?? [],
            members: data?.members.map((member) => entries.member(member)) ?? [],
            operations: data?.operations.map(entries.operation) ?? [],
          },
          text,
        )
  return {
    found,
    error: text === '' ? null : query.error,
    retry: () => query.refetch(),
    /** this is the answer to exactly what is typed */
    isFresh: text === '' || (text === asked && query.isSuccess && !query.isPlaceholderData),
  }
}
