import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { serverWords } from '../words/server-words.ts'
import { type Language, languages } from '../words/words.ts'
import { dsoRequest, owedByDso } from './dso-request.ts'

const since = (dso: string, from: string, until: string | null = null) => ({ dso, from, until })
const meters = [
  { ean: '541449000000000011', days: 'CMMMCP-MCC', active: [since('ores', '2026-01-01')] },
  { ean: '541449000000000028', days: 'CCCCEKCCCC', active: [since('ores', '2026-01-01')] },
  {
    ean: '541449000000000035',
    days: 'MMMMMMMMMM',
    active: [since('ores', '2026-01-01', '2026-03-31'), since('resa', '2026-03-31')],
  },
]
const owed = owedByDso('2026-03-28', meters)

describe('what a DSO owes', () => {
  it('is the days missing or in part, those on end being one period; estimates are not asked for again', () => {
    expect(owed.get('ores')).toEqual([
      {
        ean: '541449000000000011',
        missing: [
          { from: '2026-03-29', until: '2026-04-01' },
          { from: '2026-04-04', until: '2026-04-05' },
        ],
        partial: [{ from: '2026-04-02', until: '2026-04-03' }],
      },
      {
        ean: '541449000000000035',
        missing: [{ from: '2026-03-28', until: '2026-03-31' }],
        partial: [],
      },
    ])
  })

  it('is asked of the DSO of the day, where a meter changed hands', () => {
    expect(owed.get('resa')).toEqual([
      {
        ean: '541449000000000035',
        missing: [{ from: '2026-03-31', until: '2026-04-07' }],
        partial: [],
      },
    ])
    expect([...owed.keys()]).toEqual(['ores', 'resa'])
  })
})

const written = (language: Language, operation: string | null = null) =>
  dsoRequest(
    {
      dso: { code: 'ores', name: 'ORES' },
      community: 'Val d’Ourthe',
      operation,
      asked: { from: '2026-03-28', until: '2026-04-07' },
    },
    owed.get('ores')!,
    (key, params) =>
      String(new IntlMessageFormat(serverWords[language].dsoRequest![key]!, `${language}-BE`).format(params)),
  )

describe('the message to a DSO', () => {
  it('can be sent as it is', () => {
    expect(written('fr')).toEqual({
      dso: { code: 'ores', name: 'ORES' },
      meters: 2,
      days: 8,
      subject: 'Données de comptage manquantes du 28/03/2026 au 06/04/2026 – Val d’Ourthe',
      body: [
        'Bonjour,',
        '',
        'Les données quart-horaires de la communauté d’énergie Val d’Ourthe ne nous sont pas toutes parvenues. Pourriez-vous nous envoyer celles-ci ?',
        '',
        'EAN 541449000000000011',
        '- du 29/03/2026 au 31/03/2026',
        '- 02/04/2026 (données incomplètes)',
        '- 04/04/2026',
        '',
        'EAN 541449000000000035',
        '- du 28/03/2026 au 30/03/2026',
        '',
        'Merci d’avance pour votre aide.',
        '',
        'Bien à vous,',
        'Val d’Ourthe',
      ].join('\n'),
    })
  })

  it('says in each language the same meters and days, and the operation when it is about one', () => {
    const facts = (text: string) => text.match(/\d{18}|\d\d\/\d\d\/\d{4}/g)
    for (const language of languages) {
      expect(facts(written(language).body)).toEqual(facts(written('fr').body))
      expect(written(language, 'Rue Haute').body).toContain('Rue Haute')
      expect(written(language).body).not.toContain('undefined')
    }
    expect(new Set(languages.map((language) => written(language).subject)).size).toBe(4)
  })
})
