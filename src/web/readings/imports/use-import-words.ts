import type { ImportChoice, ImportCounts } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'

type Days = Pick<ImportCounts, 'daysNew' | 'daysAdded' | 'daysChanged' | 'daysSame'>

/** What there is to say about an import in few words. */
export function useImportWords() {
  const say = useSay()
  const { number } = useFormats()
  const megabyte = 1_000_000
  /** what is new, changed and the same; what does not occur is left out */
  const days = ({ daysNew, daysAdded, daysChanged, daysSame }: Days): string =>
    (
      [
        ['new', daysNew],
        ['added', daysAdded],
        ['changed', daysChanged],
        ['same', daysSame],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([what, count]) => say(`readingsImport.days-${what}`, { count }))
      .join(' · ')
  return {
    days,
    counts: ({ meters, months, ...counts }: ImportCounts): string =>
      [
        say('readingsImport.meters', { count: meters }),
        days(counts),
        months > 0 && say('readingsImport.months', { count: months }),
      ]
        .filter(Boolean)
        .join(' · '),
    files: (files: readonly { name: string }[]): string =>
      files.length <= 2
        ? files.map(({ name }) => name).join(', ')
        : say('readingsImport.filesMore', { name: files[0]!.name, count: files.length - 1 }),
    /** how a file is read */
    choice: ({ profile, name }: Pick<ImportChoice, 'profile' | 'name'>): string =>
      name ?? say(`importProfile.${profile}`),
    /** of bytes */
    size: (bytes: number): string =>
      bytes >= megabyte
        ? say('readingsImport.megabytes', { size: number(bytes / megabyte, 1) })
        : say('readingsImport.kilobytes', { size: number(Math.max(1, Math.ceil(bytes / 1000))) }),
  }
}
