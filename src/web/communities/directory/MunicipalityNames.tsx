import { IconMapPin } from '@tabler/icons-react'
import { useState } from 'react'
import { municipalityName } from '../../../domain/places/find-municipalities.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import classes from './directory.module.css'

const few = 5

/** Municipalities by name; of many, the first few and how many more there are. */
export function MunicipalityNames({ codes }: { codes: readonly string[] }) {
  const say = useSay()
  const { language } = useLanguage()
  const [showsAll, setShowsAll] = useState(false)
  const names = codes
    .map((nis) => municipalityName(nis, language))
    .toSorted((a, b) => a.localeCompare(b, language))
  const more = showsAll ? 0 : Math.max(0, names.length - few)
  return (
    <p className={classes.municipalities}>
      <IconMapPin size={16} aria-hidden />
      <span>
        {names.slice(0, names.length - more).join(', ')}{' '}
        {more > 0 && (
          <button type="button" className={classes.more} onClick={() => setShowsAll(true)}>
            {say('directory.moreMunicipalities', { count: more })}
          </button>
        )}
      </span>
    </p>
  )
}
