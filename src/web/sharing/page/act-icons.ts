import {
  IconCalendarX,
  IconCircleCheck,
  IconHourglass,
  IconPlayerPause,
  type TablerIcon,
} from '@tabler/icons-react'
import type { ParticipationAct } from '../operations-search.ts'

export const actIcons: Record<ParticipationAct, TablerIcon> = {
  active: IconCircleCheck,
  'on-hold': IconPlayerPause,
  'awaiting-dso': IconHourglass,
  end: IconCalendarX,
}
