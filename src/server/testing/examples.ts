import type { z } from 'zod'
import type { newView } from '../../domain/communities/saved-view.schema.ts'
import type { newKey } from '../../domain/keys/key.schema.ts'
import type { memberRecord } from '../../domain/members/member-record.schema.ts'
import type { bulkRequest } from '../../domain/meters/bulk.schema.ts'
import type { newConfiguration, newMeter } from '../../domain/meters/meter.schema.ts'
import type { newOperation } from '../../domain/sharing/operation.schema.ts'

// What a manager types. Each call may change something of it.

export const configurationBody = (changes: Partial<z.input<typeof newConfiguration>> = {}) => ({
  from: '2026-01-01',
  description: '',
  samplingPowerKva: 5,
  generatingCapacityKva: 3,
  amperageA: 40,
  productionChain: 'photovoltaic' as const,
  injectionStatus: 'self-producer-owner' as const,
  dso: 'resa',
  rate: 'single' as const,
  clientType: 'residential' as const,
  ...changes,
})

/** What a meter has that only takes energy off. */
export const consumer = {
  ...({ productionChain: 'none', generatingCapacityKva: 0, injectionStatus: 'none' } as const),
}

type MeterInput = z.input<typeof newMeter>
type MeterChanges = Partial<Omit<MeterInput, 'address' | 'configuration'>> & {
  address?: Partial<MeterInput['address']>
  configuration?: Partial<MeterInput['configuration']>
}

export const meterBody = ({ address, configuration, ...changes }: MeterChanges = {}) => ({
  address: {
    street: 'Rue de l’Énergie',
    houseNumber: '42',
    box: '1',
    postalCode: '4000',
    city: 'Liège',
    ...address,
  },
  ean: '541449123456789012',
  meterNumber: 'M-1',
  phases: 'single' as const,
  readingFrequency: 'monthly' as const,
  tariffGroup: 'low-voltage' as const,
  holderId: null as string | null,
  configuration: configurationBody(configuration),
  ...changes,
})

export const memberBody = (changes: Partial<z.input<typeof memberRecord>> = {}) => ({
  kind: 'individual' as const,
  name: 'Lambert',
  firstName: 'Élise',
  email: 'elise@example.be',
  ...changes,
})

export const bulkBody = (changes: Partial<z.input<typeof bulkRequest>> = {}) => ({
  selection: { filter: {} },
  change: { kind: 'usage' as const, clientType: 'professional' as const, from: '2026-05-01' },
  ...changes,
})

export const viewBody = (changes: Partial<z.input<typeof newView>> = {}) => ({
  list: 'meters' as const,
  name: 'Planned in Liège',
  search: 'q=li%C3%A8ge&status=planned',
  shared: false,
  ...changes,
})

/** Anne and Bram half and half of 70 %, then the rest in proportion to what they still need. */
export const keyBody = (changes: Partial<z.input<typeof newKey>> = {}) => ({
  name: 'Half and half',
  description: 'Until the summer',
  proRataBase: 'residual' as const,
  participants: ['Anne', 'Bram'].map((name, i) => ({ id: `01900000-0000-7000-8000-00000000000${i}`, name })),
  iterations: [
    { weight: 7000, shares: [5000, 5000] },
    { weight: 3000, shares: ['pro-rata' as const, 'pro-rata' as const] },
  ],
  ...changes,
})

export const operationBody = (changes: Partial<z.input<typeof newOperation>> = {}) => ({
  name: 'Quartier Nord',
  type: 'rec' as const,
  municipalities: ['62063'], // Liège
  public: false,
  ...changes,
})
