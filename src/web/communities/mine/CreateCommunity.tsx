import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { regions } from '../../../domain/communities/community.schema.ts'
import { type NewCommunity, newCommunity } from '../../../domain/communities/community-info.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { answer, api } from '../../api.ts'
import { meQuery } from '../../auth/session.queries.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'

/** A community of one's own: a name and a region; one is in it at once. */
export function CreateCommunity({ onClose }: { onClose: () => void }) {
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const isOnTheWay = useRef(false)
  const [typed, setTyped] = useState({ name: '', region: '' })
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const create = useMutation({
    mutationFn: (body: NewCommunity) => answer(api.POST('/api/v1/communities', { body })),
    onSuccess: async ({ communityId }) => {
      closing.letGo()
      await queries.invalidateQueries({ queryKey: meQuery.queryKey })
      await navigate({ to: '/communities/$communityId', params: { communityId } })
    },
    onSettled: () => {
      isOnTheWay.current = false
    },
  })
  const isDirty = typed.name !== '' || typed.region !== ''
  const closing = useAskedClose({ isDirty, isSaving: create.isPending, onClose })
  const problemOf = (path: string) => {
    const problem = problems.find((each) => each.path === path)
    return problem && say(`error.${problem.code}`)
  }
  const set = (change: Partial<typeof typed>) => {
    setTyped((before) => ({ ...before, ...change }))
    setProblems((before) => before.filter(({ path }) => !(path in change)))
  }
  function submit() {
    if (isOnTheWay.current) return
    const checked = newCommunity.safeParse(typed)
    const found = checked.success ? [] : problemsOf(checked.error)
    setProblems(found)
    if (found[0]) form.current?.querySelector<HTMLElement>(`[name="${found[0].path}"]`)?.focus()
    if (!checked.success) return
    isOnTheWay.current = true
    create.mutate(checked.data)
  }
  return (
    <FormDialog
      ref={form}
      title={say('mine.create')}
      size={560}
      closing={closing}
      onSubmit={submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('mine.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {say('mine.doCreate')}
          </Button>
        </>
      }
    >
      {create.error && <NotSaved error={create.error} title={say('mine.notCreated')} />}
      <TextInput
        name="name"
        data-autofocus
        aria-required
        autoComplete="off"
        label={say('mine.name')}
        value={typed.name}
        error={problemOf('name')}
        styles={{ input: { minHeight: 44 } }}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <RadioCards
        name="region"
        label={say('mine.region')}
        value={typed.region}
        options={regions.map((value) => ({ value, label: say(`region.${value}`) }))}
        error={problemOf('region')}
        onChoose={(region) => set({ region })}
      />
    </FormDialog>
  )
}
