import { Checkbox, NativeSelect, SegmentedControl } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { today } from '../../clock.ts'
import { useSay } from '../../intl.tsx'
import { filterChoicesQuery } from '../../meters/meters.queries.ts'
import { useShortcut } from '../../ui/keys/use-shortcut.ts'
import { PeriodStepper } from '../PeriodStepper.tsx'
import rangeClasses from '../range.module.css'
import { type Range, step } from '../ranges.ts'
import { useRangeLabel } from '../use-range-label.ts'
import classes from './completeness.module.css'
import { otherSpan, saidOf } from './completeness-range.ts'
import type { CompletenessSearch } from './completeness-search.ts'

type Props = {
  communityId: string
  search: CompletenessSearch
  range: Range
  /** of one operation, which cannot be chosen */
  isOfOne: boolean
  onChange: (changed: Partial<CompletenessSearch>) => void
}

/** Which month or year, of whom, and whether only what is lacking. */
export function CompletenessBar({ communityId, search, range, isOfOne, onChange }: Props) {
  const say = useSay()
  const label = useRangeLabel()
  const { data: choices } = useQuery(filterChoicesQuery(communityId))
  const span = search.year === undefined ? 'month' : 'year'
  const isLast = range.until >= today()
  const zoom = (to: 'month' | 'year') => onChange(saidOf(otherSpan(to, range, today())))
  const back = () => onChange(saidOf(step(range, -1)))
  const on = () => onChange(saidOf(step(range, 1)))
  useShortcut('m', () => zoom('month'))
  useShortcut('y', () => zoom('year'))
  return (
    <div className={rangeClasses.bar}>
      <SegmentedControl
        className={rangeClasses.spans}
        aria-label={say('completeness.span')}
        value={span}
        onChange={(value) => zoom(value as 'month' | 'year')}
        data={(['month', 'year'] as const).map((each) => ({
          value: each,
          label: say(`completeness.span-${each}`),
        }))}
      />
      <PeriodStepper
        period={label(range)}
        earlier={say('completeness.earlier')}
        later={say('completeness.later')}
        isLast={isLast}
        back={back}
        on={on}
      />
      {!isOfOne && (choices?.operations.length ?? 0) > 0 && (
        <NativeSelect
          className={classes.operation}
          aria-label={say('completeness.whose')}
          value={search.operation ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ operation: value || undefined })}
          data={[
            { value: '', label: say('completeness.wholeCommunity') },
            ...choices!.operations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <Checkbox
        className={classes.only}
        label={say('completeness.only')}
        checked={search.only !== undefined}
        onChange={({ currentTarget: { checked } }) => onChange({ only: checked ? 'incomplete' : undefined })}
      />
    </div>
  )
}
