import { Button } from '@mantine/core'
import { IconTable, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwnImportProfile } from '../../../domain/readings/import/import.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { DeleteLayout } from './DeleteLayout.tsx'
import classes from './files.module.css'
import { layoutsQuery } from './imports.queries.ts'
import { Section } from './Section.tsx'

/** The layouts that somebody has described, and the way to forget one that was described wrongly. */
export function OwnLayouts({ communityId }: { communityId: string }) {
  const say = useSay()
  const { moment } = useFormats()
  const { data: layouts = [] } = useQuery(layoutsQuery(communityId))
  const [asked, setAsked] = useState<OwnImportProfile | null>(null)
  if (layouts.length === 0) return null
  return (
    <div className={classes.layouts}>
      <Section title={say('readingsImport.layouts')} text={say('readingsImport.layoutsText')}>
        <ul className={classes.files}>
          {layouts.map((layout) => (
            <li key={layout.id} className={classes.file}>
              <IconTable size={22} stroke={1.5} aria-hidden className={classes.icon} />
              <span className={classes.name}>
                {layout.name}
                <span className={classes.about}>
                  {say('readingsImport.layoutBy', { at: moment(layout.at), by: layout.by })}
                </span>
              </span>
              <Button
                variant="subtle"
                color="gray"
                mih={44}
                leftSection={<IconTrash size={18} aria-hidden />}
                aria-label={say('readingsImport.deleteOf', { name: layout.name })}
                onClick={() => setAsked(layout)}
              >
                {say('readingsImport.delete')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
      {asked && <DeleteLayout communityId={communityId} layout={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}
