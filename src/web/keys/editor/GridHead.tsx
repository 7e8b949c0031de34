import { ActionIcon, Menu } from '@mantine/core'
import { IconDotsVertical, IconTrash } from '@tabler/icons-react'
import { roundSum } from '../../../domain/keys/round-sum.ts'
import type { FieldProblem } from '../../../domain/words/problem.ts'
import { useSay } from '../../intl.tsx'
import { HelpTip } from '../../ui/HelpTip.tsx'
import cells from './cell.module.css'
import { type Decimal, type KeyDraft, readWeight, sharesOf } from './draft.ts'
import { divisions, type Edit } from './edits.ts'
import grid from './grid.module.css'
import { RoundState, WeightState } from './Sums.tsx'
import { shareProblem } from './share-problem.ts'

type Props = {
  draft: KeyDraft
  rounds: number[]
  edit: (edit: Edit) => void
  decimal: Decimal
  problems: FieldProblem[]
}

/** The heads of the columns, which stay in sight: weight of each iteration, and what its shares add up to. */
export function GridHead({ draft, rounds, edit, decimal, problems }: Props) {
  const say = useSay()
  const weights = draft.weights.map((weight) => readWeight(weight))
  return (
    <thead>
      <tr>
        <th scope="col" className={grid.who}>
          <span className={grid.title}>
            {say('allocation.participant')}
            <HelpTip label={say('allocation.participant')} text={say('allocation.help-participant')} />
          </span>
          <span className={grid.count}>{say('allocation.rowCount', { count: draft.rows.length })}</span>
          <WeightState weights={weights} />
        </th>
        {rounds.map((k) => {
          const isWrong =
            weights[k] === null ||
            problems.some(({ path }) => path === 'iterations' || path === `iterations.${k}.weight`)
          const label = say('allocation.iteration', { number: k + 1 })
          return (
            <th key={k} scope="col" className={grid.share}>
              <span className={grid.title}>
                {label}
                <HelpTip label={label} text={say('allocation.help-iteration')} />
                <Menu position="bottom-end" shadow="md">
                  <Menu.Target>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size={36}
                      className={grid.menu}
                      aria-label={say('allocation.actionsOf', { number: k + 1 })}
                    >
                      <IconDotsVertical size={18} aria-hidden />
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    {divisions.map((how) => (
                      <Menu.Item
                        key={how}
                        mih={40}
                        onClick={() => edit({ what: 'divide', round: k, how, decimal })}
                      >
                        {say(`allocation.divide-${how}`)}
                      </Menu.Item>
                    ))}
                    {draft.weights.length > 1 && (
                      <Menu.Item
                        mih={40}
                        leftSection={<IconTrash size={18} aria-hidden />}
                        onClick={() => edit({ what: 'remove-round', round: k })}
                      >
                        {say('allocation.removeIteration')}
                      </Menu.Item>
                    )}
                  </Menu.Dropdown>
                </Menu>
              </span>
              <label className={grid.weight}>
                {say('allocation.weight')}
                <span className={cells.cell} data-wrong={isWrong || undefined}>
                  <input
                    className={`${cells.input} ${cells.number}`}
                    data-weight={k}
                    aria-label={say('allocation.weightOf', { number: k + 1 })}
                    aria-invalid={isWrong || undefined}
                    inputMode="decimal"
                    autoComplete="off"
                    value={draft.weights[k]}
                    onFocus={(event) => event.currentTarget.select()}
                    onChange={(event) => edit({ what: 'weight', round: k, text: event.currentTarget.value })}
                  />
                  <span aria-hidden>%</span>
                </span>
              </label>
              {draft.rows.length > 0 && (
                <RoundState
                  of={roundSum({ shares: sharesOf(draft, k) })}
                  isUnreadable={draft.rows.some(({ shares }) => shareProblem(shares[k]!))}
                />
              )}
            </th>
          )
        })}
        {(['consumes', 'receives'] as const).map((column) => (
          <th key={column} scope="col" className={grid.example}>
            <span className={grid.title}>
              {say(`allocation.${column}`)}
              <HelpTip label={say(`allocation.${column}`)} text={say(`allocation.help-${column}`)} />
            </span>
            <span className={grid.count}>kWh</span>
          </th>
        ))}
        <th className={grid.remove}>
          <span className={grid.unseen}>{say('allocation.removeColumn')}</span>
        </th>
      </tr>
    </thead>
  )
}
