import { addMonths, type LocalDay } from '../../time/local-day.ts'
import { company, type DemoCommunity, demoMeter, individual, monthFrom, photovoltaic } from './demo.ts'

/** The neighbour: a small community in Brussels, there to show that nobody sees it from elsewhere. */
export function marolles(today: LocalDay, seed: number): DemoCommunity {
  const from = monthFrom(today)(-8)
  const rest = { participations: [{ operationKey: 'marolles', from, until: null }] }
  const of = (key: string) => ({ seed, dso: 'sibelga', key })
  const held = (memberKey: string) => [{ memberKey, from, until: null }]
  return {
    key: 'marolles',
    name: 'Lumière des Marolles',
    region: 'BRU',
    seed,
    readingsFrom: addMonths(today, -2),
    members: [
      individual('liesbeth.vandenberghe', 'Liesbeth', 'Van den Berghe'),
      individual('aissatou.diallo', 'Aïssatou', 'Diallo'),
      company('la-ruche', 'Coopérative La Ruche'),
    ],
    operations: [
      {
        ...{ key: 'marolles', name: 'Partage des Marolles', type: 'rec', public: true },
        municipalities: ['21004'], // Bruxelles
      },
    ],
    meters: [
      demoMeter(
        of('vandenberghe'),
        ['Rue Haute', '412', '3', '1000', 'Bruxelles'],
        [{ from, annualKwh: 2100 }],
        held('liesbeth.vandenberghe'),
        rest,
      ),
      demoMeter(
        of('diallo'),
        ['Rue des Tanneurs', '190', null, '1000', 'Bruxelles'],
        [{ from, annualKwh: 2700, rate: 'dual' }],
        held('aissatou.diallo'),
        rest,
      ),
      demoMeter(
        of('ruche'),
        ['Rue Blaes', '301', null, '1000', 'Bruxelles'],
        [
          {
            from,
            annualKwh: 18_000,
            clientType: 'professional',
            samplingPowerKva: 25,
            amperageA: 40,
            ...photovoltaic(20),
          },
        ],
        held('la-ruche'),
        { ...rest, phases: 'three' },
      ),
    ],
  }
}
