import IntlMessageFormat from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { auditActions, auditEntities, wordOfAction } from '../audit/audit.codes.ts'
import { regions, regulatorOf, roles } from '../communities/community.schema.ts'
import { newView, viewChange, viewsQuery } from '../communities/saved-view.schema.ts'
import { keyDoubts } from '../keys/key.codes.ts'
import { keyListQuery, newKey } from '../keys/key.schema.ts'
import { companySizes, memberDoubtCodes, memberKinds, memberStatuses } from '../members/member.codes.ts'
import { memberListQuery, newMember } from '../members/member.schema.ts'
import { fullMember, memberChange } from '../members/member-record.schema.ts'
import { followingColumns, meterColumns } from '../meters/import/columns.ts'
import * as meter from '../meters/meter.codes.ts'
import { newMeter } from '../meters/meter.schema.ts'
import { meterListQuery } from '../meters/meter-list.schema.ts'
import { mails } from '../notifications/mail.codes.ts'
import { kinds } from '../notifications/notification.codes.ts'
import * as readings from '../readings/import/import.codes.ts'
import { pointQualities } from '../readings/series.codes.ts'
import { seriesQuery } from '../readings/series.schema.ts'
import { keyAssignmentStatuses, operationTypes, participationReasons } from '../sharing/operation.codes.ts'
import * as sharing from '../sharing/operation.schema.ts'
import { verdicts } from '../tables/planned-row.ts'
import { serverWords as words } from './server-words.ts'
import { accountForms } from './testing/account-forms.ts'
import { codesOf, spoilt } from './testing/spoilt.ts'
import { languages, localeOf } from './words.ts'

const all = (language: (typeof languages)[number]) =>
  Object.entries(words[language]).flatMap(([list, of]) =>
    Object.entries(of).map(([code, sentence]) => [`${list}.${code}`, sentence] as const),
  )

/** What stands in braces in a sentence: name and kind. */
function params(sentence: string): string[] {
  const found: string[] = []
  const walk = (nodes: ReturnType<IntlMessageFormat['getAst']>) => {
    for (const node of nodes) {
      if ('value' in node && node.type !== 0) found.push(`${node.type}:${node.value}`)
      if ('options' in node) for (const option of Object.values(node.options)) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(sentence, 'fr').getAst())
  return [...new Set(found)].sort()
}

describe('the words', () => {
  it('are there in every language, with the same gaps to fill', () => {
    const french = all('fr').map(([key, sentence]) => [key, params(sentence)])
    for (const language of languages)
      expect(all(language).map(([key, sentence]) => [key, params(sentence)])).toEqual(french)
  })

  it('are never empty, carry no straight apostrophe (which ICU would swallow) and read as whole sentences', () => {
    for (const language of languages)
      for (const [key, sentence] of all(language)) {
        expect(sentence.trim(), `${language} ${key}`).toBe(sentence)
        expect(sentence, `${language} ${key}`).not.toMatch(/^$|'|"/)
        if (
          /^(error|doubt|keyDoubt|memberDoubt|participationReason|note|columnHelp|import(Error|Doubt|Note))\./.test(
            key,
          )
        )
          expect(sentence, `${language} ${key}`).toMatch(/^[\p{Lu}{].*\.$/u)
      }
  })

  it('count in the way of the language', () => {
    const lockedOut = (language: (typeof languages)[number], minutes: number) =>
      new IntlMessageFormat(words[language].error!['locked-out']!, localeOf[language]).format({ minutes })
    expect(lockedOut('fr', 1)).toContain('1 minute.')
    expect(lockedOut('fr', 15)).toContain('15 minutes.')
    expect(lockedOut('nl', 15)).toContain('15 minuten')
    expect(lockedOut('de', 1)).toContain('1 Minute ')
    expect(lockedOut('en', 2)).toContain('2 minutes')
  })

  it.each(
    Object.entries({
      phases: meter.phases,
      readingFrequency: meter.readingFrequencies,
      tariffGroup: meter.tariffGroups,
      rate: meter.rates,
      clientType: meter.clientTypes,
      productionChain: meter.productionChains,
      injectionStatus: meter.injectionStatuses,
      meterStatus: meter.meterStatuses,
      doubt: [
        ...meter.meterDoubtCodes,
        ...'ean-digits-lost holder-email-kept row-repeats member-namesake'.split(' '),
        ...'member-email-shared member-box-kept member-phone-lost-zero'.split(' '),
      ],
      role: roles,
      memberKind: memberKinds,
      memberStatus: memberStatuses,
      memberDoubt: memberDoubtCodes,
      companySize: companySizes,
      region: regions,
      regulator: Object.values(regulatorOf),
      pointQuality: pointQualities,
      importProfile: readings.importProfiles,
      importError: readings.importErrors,
      importDoubt: readings.importDoubts,
      importNote: readings.importNotes,
      meterVerdict: readings.meterVerdicts,
      keyDoubt: keyDoubts,
      operationType: operationTypes,
      participationReason: participationReasons,
      keyAssignmentStatus: keyAssignmentStatuses,
      mailSubject: mails,
      mailText: mails,
      mailButton: mails,
      notification: kinds,
      column: meterColumns,
      columnHelp: meterColumns,
      otherColumn: followingColumns,
      verdict: verdicts,
      auditEntity: auditEntities,
      auditAction: auditActions.map(wordOfAction),
    }),
  )('name every code of %s, in its order', (list, codes) => {
    for (const language of languages) expect(Object.keys(words[language][list]!)).toEqual([...codes])
  })

  it('have a sentence for every refusal of a schema', () => {
    const codes = new Set(
      refusedForms.flatMap(([schema, form]) => spoilt(form).flatMap((bad) => codesOf(schema, bad))),
    )
    expect([...codes]).toEqual(
      expect.arrayContaining([
        ...[
          'required',
          'too-long',
          'number',
          'not-negative',
          'too-high',
          'choose-one',
          'date',
          'postal-code',
        ],
        ...[
          'ean-length',
          'nothing-produced',
          'invalid',
          'email',
          'password-length',
          'company-has-no-first-name',
        ],
        ...['until-after-from', 'range-too-long'],
      ]),
    )
    for (const code of codes) expect(words.fr.error, code).toHaveProperty(code)
  })

  it('have a sentence for what the server refuses', () => {
    const codes = [
      ...[
        'not-signed-in',
        'not-found',
        'role-too-low',
        'invalid-input',
        'ean-exists',
        'ean-check-digit',
        'holder-unknown',
      ],
      ...['dso-unknown', 'configuration-same-day', 'wrong-password', 'locked-out', 'installation-not-empty'],
      ...[
        'idempotency-key-reused',
        'idempotency-key-invalid',
        'body-not-json',
        'body-too-large',
        'too-many-requests',
      ],
      ...['origin-refused', 'internal', 'method-not-allowed', 'unknown-field', 'view-name-exists'],
    ]
    for (const code of codes) expect(words.fr.error, code).toHaveProperty(code)
  })
})

const wholeCompany = {
  kind: 'company',
  name: 'Ferme',
  email: 'ferme@example.org',
  phone: '04 123 45 67',
  enterpriseNumber: '0202239951',
  vatLiable: true,
  size: 'small',
  representative: { name: 'Marie', email: 'marie@example.org', phone: null },
  homeAddress: { street: 'Rue', houseNumber: '1', box: null, postalCode: '4000', city: 'Liège' },
  iban: 'BE68539007547034',
}
const refusedForms: [z.ZodType, object][] = [
  [
    newMeter,
    {
      address: { street: 'Rue', houseNumber: '1', box: '2', postalCode: '4000', city: 'Liège' },
      ean: '541449123456789012',
      meterNumber: '1',
      phases: 'single',
      readingFrequency: 'monthly',
      tariffGroup: 'low-voltage',
      holderId: null,
      configuration: {
        from: '2026-01-01',
        description: '',
        samplingPowerKva: 5,
        generatingCapacityKva: 3,
        amperageA: 40,
        productionChain: 'none',
        injectionStatus: 'self-producer-owner',
        dso: 'resa',
        rate: 'single',
        clientType: 'residential',
      },
    },
  ],
  [meterListQuery, { q: '', status: 'active', sort: 'ean', page: 1, pageSize: 25 }],
  [newMember, { kind: 'company', name: 'Ferme', firstName: 'Marie', email: 'ferme@example.org' }],
  [fullMember, { ...wholeCompany, nationalNumber: '85073003328', socialTariff: true }],
  [fullMember, { ...wholeCompany, kind: 'individual', firstName: 'Marie' }],
  [memberChange, wholeCompany],
  [memberListQuery, { q: '', sort: 'name', page: 1, pageSize: 25 }],
  [newView, { list: 'meters', name: 'Planned', search: 'status=planned', shared: true }],
  [viewChange, { name: 'Planned', search: 'status=planned', shared: true }],
  [viewsQuery, { list: 'meters' }],
  [
    newKey,
    {
      name: 'Clé',
      description: '',
      proRataBase: 'initial',
      participants: [{ id: '01900000-0000-7000-8000-000000000001', name: 'Anne', meterId: null }],
      iterations: [{ weight: 10_000, shares: ['pro-rata'] }],
    },
  ],
  [sharing.newOperation, { name: 'Quartier', type: 'rec', municipalities: ['62063'], public: true }],
  [sharing.operationsQuery, { q: '', page: 1, pageSize: 25 }],
  [
    sharing.newParticipations,
    { meterIds: ['01900000-0000-7000-8000-000000000001'], from: '2026-01-01', moving: true },
  ],
  [sharing.participationChange, { until: '2026-01-01', status: 'active' }],
  [sharing.participationsQuery, { when: 'now', q: '', page: 1, pageSize: 25 }],
  [keyListQuery, { q: '', sort: 'name', page: 1, pageSize: 25 }],
  [seriesQuery, { from: '2026-01-01', until: '2026-02-01', resolution: 'day' }],
  ...accountForms,
]
