import { memo, useMemo } from 'react'
import { useFormats } from '../../intl.tsx'
import { RoutedLink } from '../RoutedLink.tsx'
import { belgium } from './belgium.ts'
import { labelsFor } from './labels.ts'
import classes from './map.module.css'
import { onScreen, type Point, radiusOf, type Size, type View } from './map-view.ts'

// Thousands of dots are one line of no length each, drawn at once; the plane is a few degrees wide, so it is enlarged.
const enlarged = 1000
const outline = belgium
  .map(({ x, y }) => `M${Math.round(x * enlarged)} ${Math.round(y * enlarged)}h0`)
  .join('')

const Outline = memo(() => <path d={outline} className={classes.outline} vectorEffect="non-scaling-stroke" />)

export type MapPlace = {
  key: string
  name: string
  /** what a pointer that rests on it is told */
  title: string
  count: number
  lat: number
  lng: number
  /** makes the present address that of what a click on it shows */
  search: (before: object) => object
}

type Props = {
  /** the largest first */
  places: MapPlace[]
  /** the same on the plane */
  points: Point[]
  view: View
  size: Size
  isStale: boolean
}

export function MapPicture({ places, points, view, size, isStale }: Props) {
  const formats = useFormats()
  const most = places[0]?.count ?? 1
  const drawn = useMemo(
    () =>
      places
        .map((place, i) => ({
          ...place,
          ...onScreen(points[i]!, view, size),
          radius: radiusOf(place.count, most, size),
        }))
        .filter(({ x, y, radius }) => isSeen(x, size.width, radius) && isSeen(y, size.height, radius)),
    [places, points, view, size, most],
  )
  const labels = labelsFor(drawn, size, ({ name, count }) => `${name} ${formats.number(count)}`)
  const scale = view.scale / enlarged
  const [x, y] = [size.width / 2 - view.x * view.scale, size.height / 2 - view.y * view.scale]
  return (
    <svg
      className={isStale ? classes.stale : undefined}
      width={size.width}
      height={size.height}
      // What stands beside it says the same, and is what is read out.
      aria-hidden
    >
      <g transform={`translate(${x} ${y}) scale(${scale})`}>
        <Outline />
      </g>
      {drawn.map((place) => (
        <RoutedLink
          key={place.key}
          to="."
          search={place.search as never}
          tabIndex={-1}
          draggable={false}
          className={classes.circle}
        >
          <circle cx={place.x} cy={place.y} r={Math.max(place.radius, 14)} className={classes.target} />
          <circle cx={place.x} cy={place.y} r={place.radius} className={classes.mark} />
          <title>{place.title}</title>
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
