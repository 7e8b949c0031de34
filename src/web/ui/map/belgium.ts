import localities from '../../../domain/places/localities.json' with { type: 'json' }
import { onPlane } from './map-view.ts'

/** Every locality of Belgium on the plane of the map: together they are the country's outline. Only the map fetches them. */
export const belgium = (localities as { lat?: number; lng?: number }[]).flatMap(({ lat, lng }) =>
  lat === undefined || lng === undefined ? [] : onPlane({ lat, lng }),
)
