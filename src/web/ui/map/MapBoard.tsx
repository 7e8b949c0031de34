import { Skeleton } from '@mantine/core'
import { type ReactNode, useMemo } from 'react'
import { MapButtons } from './MapButtons.tsx'
import { MapPicture, type MapPlace } from './MapPicture.tsx'
import classes from './map.module.css'
import { onPlane } from './map-view.ts'
import { useMapView } from './use-map-view.ts'

const none: MapPlace[] = []

type Props = {
  /** the largest first; undefined while they are being fetched */
  places: MapPlace[] | undefined
  isStale: boolean
  /** says that it is a map, which keys move it, and where its numbers stand too */
  label: string
  /** says that the button leads back to what is drawn */
  homeLabel: string
  caption: ReactNode
}

/** A map of Belgium with circles: to be moved by mouse, fingers, keys and buttons. What it shows must stand beside it too. */
export function MapBoard({ places, isStale, label, homeLabel, caption }: Props) {
  const drawn = places ?? none
  const points = useMemo(() => drawn.map(onPlane), [drawn])
  const { ref, size, view, isNear, zoomIn, zoomOut, showAll, showDrawn, ...moving } = useMapView(points)
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
          aria-label={label}
          {...moving}
        >
          {places && size.width > 0 ? (
            <MapPicture places={drawn} points={points} view={view} size={size} isStale={isStale} />
          ) : (
            <Skeleton height="100%" radius={0} />
          )}
        </div>
        <MapButtons
          homeLabel={homeLabel}
          onNearer={zoomIn}
          onFarther={zoomOut}
          onAll={showAll}
          onHome={showDrawn}
        />
      </div>
      <p className={classes.caption}>
        <span>{caption}</span>
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
