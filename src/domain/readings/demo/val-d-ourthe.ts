import type { LocalDay } from '../../time/local-day.ts'
import { addMonths } from '../../time/local-day.ts'
import {
  atResa,
  company,
  type DemoCommunity,
  type DemoMeter,
  demoMeter,
  individual,
  monthFrom,
  photovoltaic,
} from './demo.ts'
import { homes, residence } from './val-d-ourthe-homes.ts'

/** The demo community, in and around Liège: 12 members, 15 meters with 13 months of readings, one planned and one without holder. */
export function valDOurthe(today: LocalDay, seed: number): DemoCommunity {
  return {
    key: 'val-d-ourthe',
    name: 'Énergie partagée du Val d’Ourthe',
    region: 'WAL',
    seed,
    readingsFrom: addMonths(today, -13),
    members: [
      individual('marie.dupont', 'Marie', 'Dupont'),
      individual('jean-francois.lambert', 'Jean-François', 'Lambert'),
      individual('helene.renard', 'Hélène', 'Renard'),
      individual('youssef.el-amrani', 'Youssef', 'El Amrani'),
      individual('sofie.peeters', 'Sofie', 'Peeters'),
      individual('jorg.schmitz', 'Jörg', 'Schmitz'),
      individual('benoit.gilson', 'Benoît', 'Gilson'),
      individual('lan.nguyen', 'Lan', 'Nguyen'),
      company('ecole.des-sources', 'École fondamentale des Sources'),
      company('boulangerie.froment', 'Boulangerie Froment & Fils'),
      company('ferme.haute-prairie', 'Ferme de la Haute Prairie'),
      company('copropriete.tilleuls', 'Copropriété Les Tilleuls'),
    ],
    operations: [
      {
        ...{ key: 'val', name: 'Partage du Val d’Ourthe', type: 'rec', public: true },
        municipalities: ['62032', '62063'], // Esneux, Liège
      },
      {
        ...{ key: 'tilleuls', name: 'Résidence Les Tilleuls', type: 'same-building' },
        municipalities: ['62063'],
      },
    ],
    meters: [
      ...homes(today, seed),
      ...residence(today, seed),
      ...businesses(today, seed),
      ...withoutReadings(today, seed),
    ],
  }
}

function businesses(today: LocalDay, seed: number): DemoMeter[] {
  const since = monthFrom(today)(-24)
  const held = (memberKey: string) => [{ memberKey, from: since, until: null }]
  const rest = {
    phases: 'three' as const,
    participations: [{ operationKey: 'val', from: since, until: null }],
  }
  return [
    demoMeter(
      atResa(seed, 'ecole'),
      ['Rue de l’École', '2', null, '4130', 'Esneux'],
      [
        {
          from: since,
          annualKwh: 42_000,
          clientType: 'professional',
          samplingPowerKva: 40,
          amperageA: 63,
          ...photovoltaic(30),
        },
      ],
      held('ecole.des-sources'),
      rest,
    ),
    demoMeter(
      atResa(seed, 'boulangerie'),
      ['Place du Souvenir', '9', null, '4130', 'Tilff'],
      [
        {
          from: since,
          annualKwh: 38_000,
          clientType: 'professional',
          rate: 'dual',
          samplingPowerKva: 25,
          amperageA: 40,
        },
      ],
      held('boulangerie.froment'),
      rest,
    ),
    demoMeter(
      atResa(seed, 'ferme'),
      ['Chemin de la Haute Prairie', '1', null, '4130', 'Esneux'],
      [
        {
          from: since,
          annualKwh: 26_000,
          clientType: 'professional',
          samplingPowerKva: 30,
          amperageA: 50,
          ...photovoltaic(40),
          injectionStatus: 'self-producer-right-of-use',
        },
      ],
      held('ferme.haute-prairie'),
      rest,
    ),
    demoMeter(
      atResa(seed, 'tilleuls-communs'),
      ['Rue des Tilleuls', '5', 'C', '4000', 'Liège'],
      [
        {
          from: since,
          annualKwh: 4100,
          clientType: 'professional',
          description: 'Ascenseur, éclairage, ventilation',
        },
      ],
      held('copropriete.tilleuls'),
      {
        participations: [{ operationKey: 'tilleuls', from: monthFrom(today)(-20), until: null }],
      },
    ),
  ]
}

function withoutReadings(today: LocalDay, seed: number): DemoMeter[] {
  const month = monthFrom(today)
  return [
    demoMeter(
      atResa(seed, 'ferme-turbine'),
      ['Chemin du Moulin', '3', null, '4130', 'Esneux'],
      [
        {
          from: month(1),
          annualKwh: 0,
          clientType: 'professional',
          productionChain: 'hydro',
          generatingCapacityKva: 15,
          injectionStatus: 'pure-injection-owner',
          samplingPowerKva: 2,
          amperageA: 32,
          description: 'Turbine de l’ancien moulin',
        },
      ],
      [{ memberKey: 'ferme.haute-prairie', from: month(1), until: null }],
      { hasReadings: false, phases: 'three' },
    ),
    demoMeter(
      atResa(seed, 'sans-titulaire'),
      ['Quai de l’Ourthe', '48', '2', '4020', 'Liège'],
      [{ from: month(-2), annualKwh: 2400 }],
      [],
      {
        hasReadings: false,
        readingFrequency: 'monthly',
      },
    ),
  ]
}
