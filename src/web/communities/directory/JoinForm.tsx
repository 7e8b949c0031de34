import { Button, Stack, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { newJoinRequest } from '../../../domain/communities/join-request.schema.ts'
import { type FieldProblem, problemsOf } from '../../../domain/words/problem.ts'
import { ApiProblem, answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { whatHappened } from '../../ui/ErrorState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import classes from './directory.module.css'
import { MunicipalitySelect } from './MunicipalitySelect.tsx'

type Props = { communityId: string; onSent: (email: string) => void }
const nothing = { firstName: '', name: '', email: '', ean: '', message: '', website: '' }

/** Who one is and why one writes. Checked here as the server does, then sent; the answer comes by mail. */
export function JoinForm({ communityId, onSent }: Props) {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState(nothing)
  const [nis, setNis] = useState<string | null>(null)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const send = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/public/communities/{communityId}/join-requests', {
          params: { path: { communityId } },
          body: { ...typed, nis },
        }),
      ),
    onSuccess: () => onSent(typed.email),
    onError: (error) => error instanceof ApiProblem && show(error.errors),
  })
  function show(found: FieldProblem[]) {
    setProblems(found)
    if (found[0]) form.current?.querySelector<HTMLElement>(`[name="${found[0].path}"]`)?.focus()
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const checked = newJoinRequest.safeParse({ ...typed, nis })
    show(checked.success ? [] : problemsOf(checked.error))
    if (checked.success && !send.isPending) send.mutate()
  }
  const field = (name: keyof typeof nothing) => {
    const problem = problems.find(({ path }) => path === name)
    return {
      name,
      label: say(`join.${name}`),
      value: typed[name],
      error: problem && say(`error.${problem.code}`),
      onChange: (event: { currentTarget: { value: string } }) => {
        const { value } = event.currentTarget
        setTyped((before) => ({ ...before, [name]: value }))
      },
    }
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.form}>
      <Stack>
        {send.error && problems.length === 0 && (
          <Notice kind="problem">{whatHappened(send.error, say)}</Notice>
        )}
        <div className={classes.names}>
          <TextInput {...field('firstName')} autoComplete="given-name" />
          <TextInput {...field('name')} autoComplete="family-name" />
        </div>
        <TextInput
          {...field('email')}
          type="email"
          inputMode="email"
          autoComplete="email"
          description={say('join.emailHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <MunicipalitySelect
          label={say('join.municipality')}
          placeholder={say('directory.municipalityHint')}
          value={nis}
          onChange={setNis}
        />
        <TextInput
          {...field('ean')}
          inputMode="numeric"
          autoComplete="off"
          description={say('join.eanHelp')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
        <Textarea {...field('message')} autosize minRows={4} maxRows={12} />
        {/* Nobody sees it, nor comes to it by keyboard: what fills it in is no person. */}
        <div className={classes.trap} aria-hidden>
          <TextInput {...field('website')} tabIndex={-1} autoComplete="off" />
        </div>
        <p className={classes.privacy}>{say('join.privacy')}</p>
        <Button type="submit" size="md" loading={send.isPending}>
          {say('join.send')}
        </Button>
      </Stack>
    </form>
  )
}
