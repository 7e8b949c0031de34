import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { auditActions, auditEntities, entityOf, wordOfAction } from '../../domain/audit/audit.codes.ts'
import { useSay } from '../intl.tsx'
import { whatHappened } from '../ui/ErrorState.tsx'
import { FilterBar } from '../ui/filters/FilterBar.tsx'
import type { Filter } from '../ui/filters/filter.ts'
import { Notice } from '../ui/Notice.tsx'
import { namedFile, saveFile } from '../ui/save-file.ts'
import classes from './audit.module.css'
import { actorsQuery, exportOf } from './audit.queries.ts'
import type { AuditSearch } from './audit-search.ts'
import { PeriodFields } from './PeriodFields.tsx'

type Props = {
  communityId: string
  search: AuditSearch
  onChange: (search: AuditSearch) => void
}

/** Who, what, about which kind of thing and when; and the same lines as a file. */
export function AuditFilters({ communityId, search, onChange }: Props) {
  const say = useSay()
  const actors = useQuery(actorsQuery(communityId))
  const take = useMutation({
    mutationFn: () => namedFile(exportOf(communityId, search), 'audit.csv'),
    onSuccess: ({ name, content }) => saveFile(content, name),
  })
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  const filters: Filter[] = [
    {
      name: 'user',
      label: say('audit.who'),
      value: search.user,
      any: say('audit.everybody'),
      options: [
        ...(actors.data?.items ?? []).map(({ user, name }) => ({ value: user, label: name })),
        { value: 'system', label: say('audit.system') },
      ],
      isQuick: true,
    },
    {
      name: 'entity',
      label: say('audit.about'),
      value: search.entity,
      any: say('audit.everything'),
      options: auditEntities.map((code) => ({ value: code, label: say(`auditEntity.${code}`) })),
      isQuick: true,
    },
    {
      name: 'action',
      label: say('audit.action'),
      value: search.action,
      any: say('audit.everyAction'),
      options: auditActions
        .filter((code) => !search.entity || entityOf(code) === search.entity)
        .map((code) => ({
          value: code,
          label: capital(say(`auditAction.${wordOfAction(code)}`, { what: '…' })),
        })),
    },
  ]
  function set(patch: Record<string, string | undefined>) {
    const next = { ...search, ...patch }
    // An action of another kind of thing would find nothing.
    if (patch.entity && next.action && entityOf(next.action) !== patch.entity) next.action = undefined
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)))
  }
  return (
    <>
      <div className={classes.filters}>
        <FilterBar
          filters={filters}
          onChange={(name, value) => set({ [name]: value })}
          onClear={() => set({ user: undefined, entity: undefined, action: undefined })}
          total={undefined}
        />
        <PeriodFields
          from={search.from}
          to={search.to}
          onChange={(name, day) => set({ [name]: day ?? undefined })}
        />
        <Button
          variant="default"
          h={44}
          className={classes.export}
          leftSection={<IconDownload size={18} aria-hidden />}
          loading={take.isPending}
          onClick={() => take.mutate()}
        >
          {say('audit.export')}
        </Button>
      </div>
      {search.entityId && (
        <p className={classes.one}>
          {say('audit.oneThing')}{' '}
          <button type="button" onClick={() => set({ entityId: undefined })}>
            {say('audit.allThings')}
          </button>
        </p>
      )}
      {take.error && <Notice kind="problem">{whatHappened(take.error, say)}</Notice>}
    </>
  )
}
