import { useSay } from '../../intl.tsx'
import type { Range } from '../../readings/ranges.ts'
import { FileMenu } from '../FileMenu.tsx'
import { resultsFile } from '../results.queries.ts'

type Props = { of: { communityId: string; operationId: string }; range: Range }

/** The results as a table for a spreadsheet. */
export function ResultsMenu({ of, range: { from, until } }: Props) {
  const say = useSay()
  return (
    <FileMenu
      label={say('results.save')}
      entries={(['xlsx', 'csv'] as const).map((format) => ({
        text: say(`results.save-${format}`),
        fetch: () => resultsFile(of, { from, until }, format),
      }))}
    />
  )
}
