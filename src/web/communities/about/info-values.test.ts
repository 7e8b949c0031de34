import { describe, expect, it } from 'vitest'
import type { CommunityInfo } from '../../../domain/communities/community-info.schema.ts'
import { checkedInfo, typedOf } from './info-values.ts'

const info: CommunityInfo = {
  id: '01900000-0000-7000-8000-000000000001',
  version: 3,
  name: 'Énergie du Sud',
  region: 'WAL',
  regulator: 'BE-WAL-CWAPE',
  description: null,
  website: 'https://example.be',
  legalName: null,
  enterpriseNumber: '0202239951',
  iban: 'BE68539007547034',
  accountHolder: null,
  registeredOffice: { street: 'Rue Neuve', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  publicContact: ['email'],
  logo: null,
}
const was = typedOf(info)

describe('the form of a community', () => {
  it('sends nothing when nothing was touched', () => {
    expect(checkedInfo(was, was)).toEqual({ problems: [], request: {} })
  })

  it('sends what was touched and nothing else, as the server keeps it', () => {
    const typed = { ...was, website: 'www.energie.be', iban: '', contactPhone: '04  222 33 44' }
    expect(checkedInfo(typed, was).request).toEqual({
      website: 'https://www.energie.be',
      iban: null,
      contactPhone: '04 222 33 44',
    })
  })

  it('clears an address of which every field was emptied, and asks for the rest of one that was begun', () => {
    const none = { street: '', houseNumber: '', box: '', postalCode: '', city: '' }
    const office = Object.fromEntries(Object.entries(none).map(([part]) => [`registeredOffice.${part}`, '']))
    const empty = { ...was, ...office }
    expect(checkedInfo(empty, was).request).toEqual({ registeredOffice: null })
    const begun = { ...empty, 'registeredOffice.street': 'Rue Haute' }
    expect(checkedInfo(begun, was).problems.map(({ path }) => path)).toEqual([
      ...['registeredOffice.houseNumber', 'registeredOffice.postalCode', 'registeredOffice.city'],
    ])
  })
})
