import type { ChangedField } from '../../domain/audit/changed-fields.ts'
import { isLocalDay } from '../../domain/time/is-local-day.ts'
import { useFormats, useSay } from '../intl.tsx'
import classes from './audit.module.css'
import { useFieldWords } from './use-field-words.ts'

/** Field by field, what was and what is. */
export function ChangedFields({ fields }: { fields: ChangedField[] }) {
  const say = useSay()
  const words = useFieldWords()
  const hasBefore = fields.some(({ before }) => before !== null)
  const hasAfter = fields.some(({ after }) => after !== null)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <section className={classes.fields} tabIndex={0} aria-label={say('audit.changes')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('audit.field')}</th>
            {hasBefore && <th scope="col">{say('auditTable.before')}</th>}
            {hasAfter && <th scope="col">{say('auditTable.after')}</th>}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ path, before, after }) => (
            <tr key={path.join('.')}>
              <th scope="row">{words.nameOf(path)}</th>
              {hasBefore && (
                <td>
                  <Value name={path.at(-1)} value={before} />
                </td>
              )}
              {hasAfter && (
                <td>
                  <Value name={path.at(-1)} value={after} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Value({ name, value }: { name: string | undefined; value: unknown }) {
  const say = useSay()
  const formats = useFormats()
  const { codeOf } = useFieldWords()
  const shown = (one: unknown): string => {
    if (one === null || one === undefined || one === '') return '–'
    if (typeof one === 'boolean') return say(one ? 'audit.yes' : 'audit.no')
    // Of a file; that of a company is a code.
    if (typeof one === 'number' && name === 'size') return formats.size(one)
    if (typeof one === 'number') return formats.number(one, Number.isInteger(one) ? 0 : 2)
    if (typeof one === 'string') return isLocalDay(one) ? formats.day(one) : codeOf(name, one)
    return say('audit.entries', { count: Array.isArray(one) ? one.length : Object.keys(one).length })
  }
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.length > 0 ? value.map(shown).join(', ') : '–'
  return shown(value)
}
