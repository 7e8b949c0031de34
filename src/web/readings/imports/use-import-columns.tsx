import type { ImportLine } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { RowLink } from '../../ui/RowLink.tsx'
import { ImportStateBadge } from './ImportStateBadge.tsx'
import { useImportWords } from './use-import-words.ts'

/** An import, in words: where it is, when and who, of which files, what came of it. */
function useFacts(communityId: string) {
  const say = useSay()
  const { moment } = useFormats()
  const words = useImportWords()
  return {
    link: ({ id, at }: ImportLine) => (
      <RowLink
        to="/communities/$communityId/readings/imports/$importId"
        params={{ communityId, importId: id } as never}
      >
        {moment(at)}
      </RowLink>
    ),
    who: ({ by }: ImportLine) => by,
    files: ({ files }: ImportLine) => words.files(files),
    profile: ({ profile }: ImportLine) =>
      profile ? words.choice({ profile, name: null }) : say('readingsImport.notYet'),
    counts: ({ counts, error }: ImportLine) =>
      error?.message ?? (counts ? words.counts(counts) : say('readingsImport.notYet')),
    state: ({ state }: ImportLine) => <ImportStateBadge state={state} />,
  }
}

/** The columns of the list of imports. */
export function useImportColumns(communityId: string): Column<ImportLine>[] {
  const say = useSay()
  const facts = useFacts(communityId)
  const column = (key: string, cell: Column<ImportLine>['cell'], more?: Partial<Column<ImportLine>>) => ({
    key,
    title: say(`readingsImport.column-${key}`),
    isSortable: false,
    cell,
    ...more,
  })
  return [
    column('at', facts.link, { isSortable: true, width: { minimum: '140px', share: '14%' } }),
    column('files', facts.files, { width: { minimum: '180px', share: '22%' } }),
    column('counts', facts.counts, { width: { minimum: '200px', share: '28%' } }),
    column('profile', facts.profile, { width: { minimum: '140px', share: '14%' }, isExtra: true }),
    column('by', facts.who, { width: { minimum: '110px', share: '10%' } }),
    column('state', facts.state, { width: { minimum: '150px', share: '12%' } }),
  ]
}

/** The same on a phone. */
export function useImportCard(communityId: string): (line: ImportLine) => Card {
  const say = useSay()
  const facts = useFacts(communityId)
  return (line) => ({
    title: facts.link(line),
    status: facts.state(line),
    facts: [
      { label: say('readingsImport.column-files'), value: facts.files(line) },
      { label: say('readingsImport.column-counts'), value: facts.counts(line) },
      { label: say('readingsImport.column-by'), value: facts.who(line) },
    ],
  })
}
