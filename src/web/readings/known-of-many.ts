import { today } from '../clock.ts'
import type { Known } from './ranges.ts'

/** Of many meters together nothing is modelled; which day was read last is told by their series. */
export const knownOfMany = (): Known => ({
  today: today(),
  isMeasured: true,
  dataUntil: null,
  activeFrom: null,
  yours: null,
})
