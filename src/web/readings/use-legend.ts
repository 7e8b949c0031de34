import type { Series } from '../../domain/readings/series.schema.ts'
import { useSay } from '../intl.tsx'
import { tokens } from './chart-paint.ts'
import type { Sign } from './draw-picture.ts'
import { type Direction, edgeToken, isOutside } from './series-rows.ts'

export type Measure = 'shared' | 'residual'
const markable = ['missing', 'partial', 'estimated', 'inactive', 'not-held'] as const
export type Legend = {
  measures: { measure: Measure; text: string }[]
  marks: (typeof markable)[number][]
}

/** What of a chart needs to be explained. */
export function useLegend(series: Series, direction: Direction): Legend {
  const say = useSay()
  const hasShared = series[direction].shared.some((value) => value !== null)
  const measures = hasShared ? (['shared', 'residual'] as const) : (['residual'] as const)
  return {
    measures: measures.map((measure) => ({
      measure,
      text: say(`consumption.${series.modelled ? 'modelled' : hasShared ? measure : 'gross'}`),
    })),
    marks: markable.filter(
      (quality) => series.quality.includes(quality) && (!series.modelled || isOutside(quality)),
    ),
  }
}

/** The same as signs of a picture. */
export function signsOf(
  { measures, marks }: Legend,
  direction: Direction,
  inWords: (mark: Legend['marks'][number]) => string,
): Sign[] {
  const colour = tokens()
  const looks = {
    missing: { colour: colour.muted, look: 'hatch' },
    partial: { colour: colour.text, look: 'dashes' },
    estimated: { colour: colour.text, look: 'dots' },
    inactive: { colour: colour.border, look: 'solid' },
    'not-held': { colour: colour.border, look: 'solid' },
  } as const
  return [
    ...measures.map(({ measure, text }) =>
      measure === 'shared'
        ? ({ text, colour: colour[`${direction}-shared`], look: 'solid' } as const)
        : ({ text, colour: colour[edgeToken[direction]], look: 'hatch' } as const),
    ),
    ...marks.map((mark) => ({ text: inWords(mark), ...looks[mark] })),
  ]
}
