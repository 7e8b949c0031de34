import { municipalityName } from '../../../domain/places/find-municipalities.ts'
import { useLanguage, useSay } from '../../intl.tsx'

/** Municipalities by their names in the user's language, the first few of them. */
export function Municipalities({ nis, most = Number.POSITIVE_INFINITY }: { nis: string[]; most?: number }) {
  const say = useSay()
  const { language } = useLanguage()
  if (nis.length === 0) return <>{say('sharing.noMunicipality')}</>
  const names = nis
    .map((code) => municipalityName(code, language))
    .sort((a, b) => a.localeCompare(b, language))
  const more = names.length - most
  return (
    <>
      {names.slice(0, most).join(', ')}
      {more > 0 && ` ${say('sharing.andMore', { count: more })}`}
    </>
  )
}
