import { Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import type { MeterMap } from '../../../domain/meters/meter-map.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { MapButtons } from './MapButtons.tsx'
import { MapPicture } from './MapPicture.tsx'
import classes from './map.module.css'
import { onPlane } from './map-view.ts'
import { useMapView } from './use-map-view.ts'

const none: MeterMap['localities'] = []

/** The map itself: to be moved by mouse, fingers, keys and buttons. What it shows stands in the table too. */
export function MapBoard({ map, isStale }: { map: MeterMap | undefined; isStale: boolean }) {
  const say = useSay()
  const formats = useFormats()
  const localities = map?.localities ?? none
  const points = useMemo(() => localities.map(onPlane), [localities])
  const { ref, size, view, isNear, zoomIn, zoomOut, showAll, showMeters, ...moving } = useMapView(points)
  const drawnMeters = localities.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <div className={classes.frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: no fields, but one thing that is moved with the keys */}
        <div
          ref={ref}
          className={classes.board}
          data-near={isNear || undefined}
          role="group"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows and plus and minus move it
          tabIndex={0}
          aria-label={say('map.keys')}
          {...moving}
        >
          {map && size.width > 0 ? (
            <MapPicture localities={localities} points={points} view={view} size={size} isStale={isStale} />
          ) : (
            <Skeleton height="100%" radius={0} />
          )}
        </div>
        <MapButtons onNearer={zoomIn} onFarther={zoomOut} onAll={showAll} onMeters={showMeters} />
      </div>
      <p className={classes.caption}>
        {map && (
          <span>
            {say('map.count', { count: drawnMeters, localities: localities.length })}{' '}
            {drawnMeters < map.total &&
              say('map.notDrawn', {
                count: map.total - drawnMeters,
                shown: formats.number(map.total - drawnMeters),
              })}
          </span>
        )}
        <span className={classes.source}>
          ©{' '}
          <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
            OpenStreetMap contributors
          </a>{' '}
          (ODbL) · bpost
        </span>
      </p>
    </>
  )
}
