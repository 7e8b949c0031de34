import { useFormats, useLanguage, useSay } from '../../intl.tsx'
import { Ean } from '../../meters/list/Ean.tsx'
import type { Card, Column } from '../../ui/list.ts'
import { LocalList } from './LocalList.tsx'
import { Section } from './Section.tsx'
import type { Summary } from './summary.ts'

type Month = Summary['months'][number]
type Row = Month & { id: string }

/** Months of which there are only totals. */
export function MonthTotals({ months }: { months: Month[] }) {
  const say = useSay()
  const { energy } = useFormats()
  const { locale } = useLanguage()
  if (months.length === 0) return null
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
  const kWh = (value: number | null) => (value === null ? '–' : energy(value))
  const month = ({ month: of }: Month) => `${of.slice(5)}/${of.slice(0, 4)}`
  const fee = ({ gridFeeCents }: Month) => (gridFeeCents === null ? '–' : money.format(gridFeeCents / 100))
  const change = ({ change: what }: Month) => say(`readingsImport.month-${what}`)
  const tariff = ({ tariff: of }: Month) => say(`readingsImport.tariff-${of}`)
  const column = (key: string, cell: Column<Row>['cell'], isNumber = false): Column<Row> => ({
    key,
    title: say(`readingsImport.column-${key}`),
    isSortable: false,
    isNumber,
    cell,
  })
  const energies = ['offtakeShared', 'offtakeResidual', 'injectionShared', 'injectionResidual'] as const
  const columns = [
    column('ean', ({ ean }) => <Ean ean={ean} />),
    column('month', month),
    column('tariff', tariff),
    column('change', change),
    ...energies.map((key) => column(key, (row) => kWh(row[key]), true)),
    column('gridFee', fee, true),
  ]
  const cardOf = (row: Row): Card => ({
    title: <Ean ean={row.ean} />,
    status: change(row),
    facts: [
      { label: say('readingsImport.column-month'), value: `${month(row)} · ${tariff(row)}` },
      ...energies
        .filter((key) => row[key] !== null)
        .map((key) => ({ label: say(`readingsImport.column-${key}`), value: kWh(row[key]) })),
      { label: say('readingsImport.column-gridFee'), value: fee(row) },
    ],
  })
  return (
    <Section
      title={say('readingsImport.months', { count: months.length })}
      text={say('readingsImport.monthsText')}
    >
      <LocalList
        caption={say('readingsImport.months', { count: months.length })}
        rows={months.map((row, i): Row => ({ ...row, id: String(i) }))}
        columns={columns}
        cardOf={cardOf}
      />
    </Section>
  )
}
