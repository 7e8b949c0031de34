import type { CSSProperties } from 'react'
import type { Language } from '../../../domain/words/words.ts'
import { useSay } from '../../intl.tsx'
import { type Guide, type Layout, type Step, stepKey } from '../guide.ts'
import { findPicture, sizeOf } from './pictures.ts'
import classes from './step.module.css'
import { useWays } from './ways.ts'

type Props = { guide: Guide; step: Step; layout: Layout; language: Language; isFirst: boolean }

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)}%`

/** The screen before the step, what it is about outlined, and a cursor that travels there. */
export function StepPicture({ guide, step, layout, language, isFirst }: Props) {
  const say = useSay()
  const ways = useWays()
  const picture = findPicture(guide, step, layout, language, ways.boxes)
  if (!picture) return <p className={classes.noPicture}>{say('guides.noPicture')}</p>
  const [width, height] = sizeOf[layout]
  const [left, top, wide, high] = picture.box
  const kind = step.acts[0]!.kind
  // A large area is pointed at near its beginning, where one starts; a small one in its middle.
  const point = { x: left + Math.min(wide / 2, 160), y: top + Math.min(high / 2, 60) }
  const places = {
    '--left': percent(left, width),
    '--top': percent(top, height),
    '--wide': percent(wide, width),
    '--high': percent(high, height),
    '--x': percent(point.x, width),
    '--y': percent(point.y, height),
  } as CSSProperties
  return (
    <figure className={classes.figure} data-layout={layout}>
      <div className={classes.picture} style={places}>
        <img
          src={ways.picture(guide, layout, picture.language, step)}
          alt={say(stepKey(guide, step, 'alt'))}
          width={width}
          height={height}
          loading={isFirst ? 'eager' : 'lazy'}
        />
        <span className={classes.outline} aria-hidden />
        {kind !== 'look' && (
          <svg key={step.id} className={classes.cursor} viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 2l15 11-7 1 4 7-3 1.6-4-7-5 5z" />
          </svg>
        )}
      </div>
      {picture.language !== language && <figcaption>{say('guides.pictureInEnglish')}</figcaption>}
    </figure>
  )
}
