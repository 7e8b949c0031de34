import { Checkbox } from '@mantine/core'
import { useSay } from '../../intl.tsx'
import type { Found } from './new-rows.ts'
import classes from './participants.module.css'

type Props = {
  label: string
  /** by id */
  options: ReadonlyMap<string, Found>
  chosen: ReadonlyMap<string, Found>
  onChoose: (chosen: Map<string, Found>) => void
}

/** Some of a list, or all of it. */
export function CheckList({ label, options, chosen, onChoose }: Props) {
  const say = useSay()
  const isAll = options.size > 0 && [...options.keys()].every((id) => chosen.has(id))
  const put = (ids: Iterable<string>, isChosen: boolean) => {
    const next = new Map(chosen)
    for (const id of ids)
      if (isChosen) next.set(id, options.get(id)!)
      else next.delete(id)
    onChoose(next)
  }
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>{label}</legend>
      <Checkbox
        label={say('allocation.all', { count: options.size })}
        checked={isAll}
        indeterminate={!isAll && chosen.size > 0}
        onChange={() => put(options.keys(), !isAll)}
        className={classes.all}
      />
      <div className={classes.options}>
        {[...options].map(([id, { name, ean }]) => (
          <Checkbox
            key={id}
            label={ean ? `${name} · ${ean}` : name}
            checked={chosen.has(id)}
            onChange={() => put([id], !chosen.has(id))}
          />
        ))}
      </div>
    </fieldset>
  )
}
