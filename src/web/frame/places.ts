import {
  IconChartHistogram,
  IconChartPie,
  IconFileText,
  IconGauge,
  IconHistory,
  IconHome,
  IconMail,
  IconSettings,
  IconShare,
  IconTableImport,
  IconUserCog,
  IconUserPlus,
  IconUsers,
} from '@tabler/icons-react'

/** Where one can go in a community; `key` is the name of its text. */
export const places = [
  { key: 'frame.home', to: '/communities/$communityId', icon: IconHome, isExact: true },
  { key: 'frame.meters', to: '/communities/$communityId/meters', icon: IconGauge },
  { key: 'frame.consumption', to: '/communities/$communityId/consumption', icon: IconChartHistogram },
  { key: 'frame.members', to: '/communities/$communityId/members', icon: IconUsers },
  { key: 'frame.readings', to: '/communities/$communityId/readings', icon: IconTableImport },
  { key: 'frame.operations', to: '/communities/$communityId/operations', icon: IconShare },
  { key: 'frame.keys', to: '/communities/$communityId/keys', icon: IconChartPie },
  { key: 'frame.joinRequests', to: '/communities/$communityId/join-requests', icon: IconUserPlus },
  { key: 'frame.audit', to: '/communities/$communityId/audit', icon: IconHistory },
  { key: 'frame.users', to: '/communities/$communityId/users', icon: IconUserCog },
] as const

const own = [
  { key: 'frame.home', to: '/communities/$communityId', icon: IconHome, isExact: true },
  { key: 'frame.ownMeters', to: '/communities/$communityId/meters', icon: IconGauge },
  { key: 'frame.ownShare', to: '/communities/$communityId/share', icon: IconShare },
  { key: 'frame.ownDocuments', to: '/communities/$communityId/documents', icon: IconFileText },
  { key: 'frame.ownData', to: '/communities/$communityId/members', icon: IconUsers },
] as const

const forAdmins = [
  ...places,
  { key: 'frame.outbox', to: '/communities/$communityId/outbox', icon: IconMail },
  { key: 'frame.settings', to: '/communities/$communityId/settings', icon: IconSettings },
] as const

export type Place = (typeof forAdmins)[number] | (typeof own)[number]

/** Members are the managers' work, settings the administrators'; a plain member has its own meters and documents. */
export const placesOf = (role: string | undefined) =>
  role === 'member' ? own : role === 'admin' ? forAdmins : places
