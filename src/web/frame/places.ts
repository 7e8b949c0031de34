import { IconGauge, IconHome, IconUsers } from '@tabler/icons-react'

/** Where one can go in a community; `key` is the name of its text. */
export const places = [
  { key: 'frame.meters', to: '/communities/$communityId/meters', icon: IconGauge },
  { key: 'frame.members', to: '/communities/$communityId/members', icon: IconUsers },
] as const

const home = [{ key: 'frame.home', to: '/communities/$communityId/meters', icon: IconHome }] as const

/** Meters and members are the managers' work; a plain member has one page, whatever the address says. */
export const placesOf = (role: string | undefined) => (role === 'member' ? home : places)
