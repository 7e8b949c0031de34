import { NativeSelect } from '@mantine/core'
import { clocks, slotMarks } from '../../../../domain/readings/import/slots/calendar.ts'
import { useSay } from '../../../intl.tsx'
import { RadioCards } from '../../../ui/RadioCards.tsx'
import type { Draft } from './draft.ts'
import classes from './mapping.module.css'
import type { DraftFields } from './use-draft-fields.ts'

/** When: which columns tell it, by which clock, and whether of the beginning or the end of the quarter-hour. */
export function StampFields({ fields: { draft, set, column } }: { fields: DraftFields }) {
  const say = useSay()
  return (
    <>
      <div className={classes.pair}>
        <NativeSelect
          label={say('readingsImport.mapDay')}
          {...column('day', draft.day, say('readingsImport.mapChoose'), (day) => set({ day }))}
        />
        <NativeSelect
          label={say('readingsImport.mapTime')}
          {...column('time', draft.time, say('readingsImport.mapSameColumn'), (time) => set({ time }))}
        />
      </div>
      <div className={classes.pair}>
        <RadioCards
          name="marks"
          label={say('readingsImport.mapMarks')}
          value={draft.marks}
          options={slotMarks.map((value) => ({ value, label: say(`readingsImport.mapMarks-${value}`) }))}
          onChoose={(marks) => set({ marks: marks as Draft['marks'] })}
        />
        <NativeSelect
          label={say('readingsImport.mapClock')}
          value={draft.clock}
          data={clocks.map((value) => ({ value, label: say(`readingsImport.mapClock-${value}`) }))}
          onChange={({ currentTarget: { value } }) => set({ clock: value as Draft['clock'] })}
        />
      </div>
    </>
  )
}
