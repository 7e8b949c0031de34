import { memo, useMemo } from 'react'
import type { MeterMap } from '../../../domain/meters/meter-map.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { belgium } from './belgium.ts'
import { inLocality, RoutedLink } from './LocalityLink.tsx'
import { labelsFor } from './labels.ts'
import classes from './map.module.css'
import { onScreen, type Point, radiusOf, type Size, type View } from './map-view.ts'

// Thousands of dots are one line of no length each, drawn at once; the plane is a few degrees wide, so it is enlarged.
const enlarged = 1000
const outline = belgium
  .map(({ x, y }) => `M${Math.round(x * enlarged)} ${Math.round(y * enlarged)}h0`)
  .join('')

const Outline = memo(() => <path d={outline} className={classes.outline} vectorEffect="non-scaling-stroke" />)

type Props = {
  localities: MeterMap['localities']
  /** the same on the plane */
  points: Point[]
  view: View
  size: Size
  isStale: boolean
}

export function MapPicture({ localities, points, view, size, isStale }: Props) {
  const say = useSay()
  const formats = useFormats()
  const most = localities[0]?.count ?? 1
  const drawn = useMemo(
    () =>
      localities
        .map((locality, i) => ({
          ...locality,
          ...onScreen(points[i]!, view, size),
          name: locality.city,
          radius: radiusOf(locality.count, most, size),
        }))
        .filter(({ x, y, radius }) => isSeen(x, size.width, radius) && isSeen(y, size.height, radius)),
    [localities, points, view, size, most],
  )
  const labels = labelsFor(drawn, size, ({ name, count }) => `${name} ${formats.number(count)}`)
  const scale = view.scale / enlarged
  const [x, y] = [size.width / 2 - view.x * view.scale, size.height / 2 - view.y * view.scale]
  return (
    <svg
      className={isStale ? classes.stale : undefined}
      width={size.width}
      height={size.height}
      // The table beside it says the same, and is what is read out.
      aria-hidden
    >
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <Outline />
      </g>
      {drawn.map((place) => (
        <RoutedLink
          key={`${place.postalCode} ${place.name}`}
          to="."
          search={inLocality(place) as never}
          tabIndex={-1}
          draggable={false}
          className={classes.circle}
        >
          <circle cx={place.x} cy={place.y} r={Math.max(place.radius, 14)} className={classes.target} />
          <circle cx={place.x} cy={place.y} r={place.radius} className={classes.mark} />
          <title>{`${place.postalCode} ${place.name}: ${say('map.meters', { count: place.count })}`}</title>
        </RoutedLink>
      ))}
      {labels.map((label) => (
        <text key={`${label.text} ${label.x}`} x={label.x} y={label.y} className={classes.label}>
          {label.text}
        </text>
      ))}
    </svg>
  )
}

const isSeen = (at: number, until: number, radius: number) => at > -radius && at < until + radius
