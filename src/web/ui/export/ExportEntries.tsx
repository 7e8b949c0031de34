import { Menu } from '@mantine/core'
import { IconFileSpreadsheet, IconFileText } from '@tabler/icons-react'
import { type ReactNode, useEffect } from 'react'
import { useSay } from '../../intl.tsx'
import type { FileFormat } from './use-export.ts'

type Props = {
  /** how much goes into the file, in words */
  count: ReactNode
  onTake: (format: FileFormat) => void
}

/** How much goes into the file, and as what. */
export function ExportEntries({ count, onTake }: Props) {
  const say = useSay()
  // The menu was open before its entries came: the first of them gets the focus now.
  useEffect(() => document.querySelector<HTMLElement>('[role=menu] [role=menuitem]')?.focus(), [])
  return (
    <>
      <Menu.Label>{count}</Menu.Label>
      <Menu.Item leftSection={<IconFileSpreadsheet size={18} aria-hidden />} onClick={() => onTake('xlsx')}>
        {say('export.xlsx')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileText size={18} aria-hidden />} onClick={() => onTake('csv')}>
        {say('export.csv')}
      </Menu.Item>
    </>
  )
}
