import type { DayCounts } from '../../../domain/readings/completeness.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import cellClasses from './cell.module.css'
import classes from './completeness.module.css'
import { signOfState, statesShown } from './completeness-rows.ts'

/** What the colours and signs mean, and how many days of meters are so. */
export function Counts({ counts }: { counts: DayCounts }) {
  const say = useSay()
  const { number } = useFormats()
  return (
    <ul className={classes.counts} aria-label={say('completeness.legend')}>
      {statesShown(counts).map((state) => (
        <li key={state}>
          <span className={cellClasses.cell} data-state={state} aria-hidden>
            {signOfState[state]}
          </span>
          {say(`completeness.state-${state}`)}
          <strong>{number(counts[state])}</strong>
        </li>
      ))}
    </ul>
  )
}
