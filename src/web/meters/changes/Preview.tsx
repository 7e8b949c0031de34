import { useSay } from '../../intl.tsx'
import classes from './changes.module.css'

type Props = { problem?: string | null | undefined; sentences: string[] }

/** What will come of it, said before it is done; or why it cannot be done so. */
export function Preview({ problem, sentences }: Props) {
  const say = useSay()
  if (problem)
    return (
      <div className={classes.preview} data-kind="problem" role="status">
        {problem}
      </div>
    )
  if (sentences.length === 0) return null
  return (
    <div className={classes.preview} role="status">
      <h3>{say('change.preview')}</h3>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  )
}
