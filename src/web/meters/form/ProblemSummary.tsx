import { useSay } from '../../intl.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from './form.module.css'
import { fieldOf, stepOf } from './form-values.ts'
import type { Fields } from './use-fields.ts'

/** All that is wrong, on one step when there are several, each a way to its field. */
export function ProblemSummary({ form, step }: { form: Fields; step?: number }) {
  const say = useSay()
  const here = form.problems.filter(({ path }) => step === undefined || stepOf(path) === step)
  if (here.length === 0) return null
  return (
    <Notice kind="problem" title={say('meterForm.problems', { count: here.length })}>
      <ul className={classes.summary}>
        {here.map(({ path, code, message }) => (
          <li key={path}>
            <button type="button" onClick={() => form.focus(fieldOf(path))}>
              {say('meterForm.problem', {
                label: form.labels[fieldOf(path)] ?? say(`meterForm.label.${fieldOf(path)}`),
                problem: message ?? say(`error.${code}`),
              })}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
