import type { LocalDay } from '../../time/local-day.ts'
import { atResa, type DemoMeter, demoMeter, monthFrom, photovoltaic } from './demo.ts'

/** Single houses, among them one whose panels came later, one that changed hands and one that closed. */
export function homes(today: LocalDay, seed: number): DemoMeter[] {
  const month = monthFrom(today)
  const since = month(-30)
  const held = (memberKey: string) => [{ memberKey, from: since, until: null }]
  const val = { participations: [{ operationKey: 'val', from: since, until: null }] }
  return [
    demoMeter(
      atResa(seed, 'dupont'),
      ['Rue des Cerisiers', '14', null, '4130', 'Tilff'],
      [
        {
          from: since,
          annualKwh: 3400,
          ...photovoltaic(4),
          description: 'Panneaux sur le toit arrière, plein sud',
        },
      ],
      held('marie.dupont'),
      val,
    ),
    demoMeter(
      atResa(seed, 'lambert'),
      ['Avenue du Centenaire', '203', null, '4130', 'Esneux'],
      [{ from: since, annualKwh: 3900, rate: 'dual' }],
      held('jean-francois.lambert'),
      val,
    ),
    demoMeter(
      atResa(seed, 'lambert-nuit'),
      ['Avenue du Centenaire', '203', null, '4130', 'Esneux'],
      [
        {
          from: since,
          annualKwh: 4200,
          rate: 'exclusive-night',
          samplingPowerKva: 7.4,
          amperageA: 32,
          description: 'Chauffage à accumulation',
        },
      ],
      held('jean-francois.lambert'),
    ),
    demoMeter(
      atResa(seed, 'renard'),
      ['Rue Vieille Voie de Liège', '8A', null, '4130', 'Tilff'],
      [
        { from: since, annualKwh: 2900 },
        { from: month(-6), annualKwh: 2900, ...photovoltaic(5), description: 'Panneaux ajoutés au toit' },
      ],
      held('helene.renard'),
      val,
    ),
    demoMeter(
      atResa(seed, 'schmitz'),
      ['Rue du Château', '27', null, '4032', 'Chênée'],
      [
        {
          from: since,
          annualKwh: 5600,
          rate: 'dual',
          samplingPowerKva: 17,
          amperageA: 25,
          ...photovoltaic(8),
        },
        {
          from: month(2),
          annualKwh: 5600,
          rate: 'dual',
          samplingPowerKva: 17,
          amperageA: 25,
          ...photovoltaic(12),
          description: 'Agrandissement de l’installation',
        },
      ],
      held('jorg.schmitz'),
      { ...val, phases: 'three' },
    ),
    demoMeter(
      atResa(seed, 'gilson'),
      ['Rue Vaudrée', '61', null, '4031', 'Angleur'],
      [{ from: since, annualKwh: 3100 }],
      [
        { memberKey: 'benoit.gilson', from: since, until: month(-5) },
        { memberKey: 'lan.nguyen', from: month(-5), until: null },
      ],
      val,
    ),
    demoMeter(
      atResa(seed, 'gilson-atelier'),
      ['Rue Vaudrée', '63', null, '4031', 'Angleur'],
      [{ from: since, until: month(-4), annualKwh: 1800, description: 'Atelier, fermé depuis' }],
      held('benoit.gilson'),
      { participations: [{ operationKey: 'val', from: since, until: month(-4) }] },
    ),
  ]
}

/** Three flats and the roof they share. */
export function residence(today: LocalDay, seed: number): DemoMeter[] {
  const since = monthFrom(today)(-20)
  const flat = (key: string, box: string, memberKey: string, annualKwh: number) =>
    demoMeter(
      atResa(seed, key),
      ['Rue des Tilleuls', '5', box, '4000', 'Liège'],
      [{ from: since, annualKwh }],
      [{ memberKey, from: since, until: null }],
      {
        participations: [{ operationKey: 'tilleuls', from: since, until: null }],
      },
    )
  const roof = flat('tilleuls-toit', 'T', 'copropriete.tilleuls', 25)
  return [
    flat('tilleuls-1', '1', 'youssef.el-amrani', 2600),
    flat('tilleuls-2', '2', 'sofie.peeters', 1900),
    flat('tilleuls-3', '3', 'lan.nguyen', 2300),
    {
      ...roof,
      phases: 'three',
      configurations: roof.configurations.map((configuration) => ({
        ...configuration,
        ...photovoltaic(12),
        injectionStatus: 'pure-injection-owner',
        samplingPowerKva: 1,
        amperageA: 20,
        clientType: 'professional',
        description: 'Panneaux de la copropriété, toit plat',
      })),
    },
  ]
}
