import { addressLines } from '../../../domain/meters/address.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import type { MeterListItem } from '../../../domain/meters/meter-list.schema.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import { places } from '../places.ts'
import type { Entry, Group } from './entries.ts'

type MeterShown = Pick<MeterListItem, 'id' | 'ean' | 'meterNumber' | 'address'> & {
  holder: { name: string } | null
}
type MemberShown = { id: string; displayName: string; email: string | null; kind: string }

const communityPath = '/communities/$communityId'

/** Things of a community as entries of quick open, in the user's language. */
export function useEntries(communityId: string) {
  const say = useSay()
  const { language } = useLanguage()
  const params = { communityId }
  return {
    meter: (meter: MeterShown, group: Group = 'meters'): Entry => {
      const [street, city] = addressLines(meter.address, language)
      return {
        key: `meter-${meter.id}`,
        group,
        title: `${street}, ${city}`,
        detail: [groupEan(meter.ean), meter.meterNumber, meter.holder?.name].filter(Boolean).join(' · '),
        to: `${communityPath}/meters/$meterId`,
        params: { ...params, meterId: meter.id },
      }
    },
    member: (member: MemberShown, group: Group = 'members'): Entry => ({
      key: `member-${member.id}`,
      group,
      title: member.displayName,
      detail: member.email ?? say(`memberKind.${member.kind}`),
      to: `${communityPath}/members/$memberId`,
      params: { ...params, memberId: member.id },
    }),
    operation: ({ id, name, type }: { id: string; name: string; type: string }): Entry => ({
      key: `operation-${id}`,
      group: 'operations',
      title: name,
      detail: `${say(`operationType.${type}`)} · ${say('quickOpen.operationMeters')}`,
      to: `${communityPath}/meters`,
      params,
      search: { operationId: id },
    }),
    pages: [
      ...places.map(
        ({ key, to }): Entry => ({ key, group: 'pages', title: say(key), detail: '', to, params }),
      ),
      ...(['meters', 'members'] as const).map(
        (room): Entry => ({
          key: `add-${room}`,
          group: 'pages',
          title: say(`quickOpen.add-${room}`),
          detail: '',
          to: `${communityPath}/${room}`,
          params,
          search: { add: true },
        }),
      ),
      { key: 'guides', group: 'pages', title: say('quickOpen.guides'), detail: '', to: '/guides' } as Entry,
    ],
  }
}
