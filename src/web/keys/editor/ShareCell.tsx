import { IconAlertCircle, IconPercentage, IconScale } from '@tabler/icons-react'
import { memo } from 'react'
import { useSay } from '../../intl.tsx'
import cells from './cell.module.css'
import { proRata } from './draft.ts'
import type { Edit } from './edits.ts'
import grid from './grid.module.css'
import { Received } from './received.tsx'
import { shareProblem } from './share-problem.ts'

type Props = {
  name: string
  index: number
  round: number
  text: string
  /** what the save said of it */
  problem: string | undefined
  edit: (edit: Edit) => void
}

/** A share: a percentage is typed, `p` or the button makes it pro rata, and then the example shows what that comes to. */
export const ShareCell = memo(function ShareCell({ name, index, round, text, problem, edit }: Props) {
  const say = useSay()
  const isProRata = text === proRata
  const word = say('allocation.proRata')
  const wrong = (isProRata ? undefined : shareProblem(text)) ?? problem
  const put = (next: string) => edit({ what: 'share', row: index, round, text: next })

  function onType(typed: string) {
    if (/^p/i.test(typed) && !isProRata) return put(proRata)
    if (!isProRata) return put(typed)
    // Over the word: what was typed after it counts, and taking away from it takes it away.
    put(typed.startsWith(word) ? typed.slice(word.length) : typed.replace(/[^\d.,]/g, ''))
  }

  return (
    <td className={grid.share}>
      <div className={cells.cell} data-wrong={wrong ? true : undefined} data-prorata={isProRata || undefined}>
        <input
          className={`${cells.input} ${cells.number}`}
          data-cell={`${index}:${round + 1}`}
          aria-label={say('allocation.shareOf', { name, number: round + 1 })}
          aria-invalid={wrong ? true : undefined}
          inputMode="decimal"
          autoComplete="off"
          placeholder="0"
          value={isProRata ? word : text}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <button
          type="button"
          tabIndex={-1}
          className={cells.icon}
          aria-pressed={isProRata}
          aria-label={say('allocation.makeProRata', { name, number: round + 1 })}
          title={say(isProRata ? 'allocation.toFixed' : 'allocation.toProRata')}
          onClick={() => put(isProRata ? '' : proRata)}
        >
          {isProRata ? <IconScale size={18} aria-hidden /> : <IconPercentage size={18} aria-hidden />}
        </button>
      </div>
      {wrong && (
        <span className={cells.problem}>
          <IconAlertCircle size={14} aria-hidden /> {say(`error.${wrong}`)}
        </span>
      )}
      {isProRata && !wrong && (
        <span className={grid.received}>
          ≈ <Received row={index} round={round} /> kWh
        </span>
      )}
    </td>
  )
})
