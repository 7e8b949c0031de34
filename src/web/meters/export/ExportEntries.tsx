import { Menu } from '@mantine/core'
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { MeterExportQuery } from '../../../domain/meters/meter-list.schema.ts'
import { useSay } from '../../intl.tsx'
import { meterMapQuery } from '../map/map.queries.ts'
import type { FileFormat } from './meter-file.ts'

type Props = {
  communityId: string
  query: Partial<MeterExportQuery>
  /** how many the list has; where there is no list the map knows */
  total: number | undefined
  onTake: (format: FileFormat) => void
}

/** How much goes into the file, and as what. */
export function ExportEntries({ communityId, query: { sort: _, ...filter }, total, onTake }: Props) {
  const say = useSay()
  const map = useQuery({ ...meterMapQuery(communityId, filter), enabled: total === undefined })
  const count = total ?? map.data?.total
  // The menu was open before its entries came: the first of them gets the focus now.
  useEffect(() => document.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus(), [])
  return (
    <>
      <Menu.Label>{count === undefined ? say('states.loading') : say('export.count', { count })}</Menu.Label>
      <Menu.Item leftSection={<IconFileSpreadsheet size={18} aria-hidden />} onClick={() => onTake('xlsx')}>
        {say('export.xlsx')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileText size={18} aria-hidden />} onClick={() => onTake('csv')}>
        {say('export.csv')}
      </Menu.Item>
    </>
  )
}
