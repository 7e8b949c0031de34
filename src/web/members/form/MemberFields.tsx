import { TextInput } from '@mantine/core'
import { memberKinds } from '../../../domain/members/member.codes.ts'
import { useSay } from '../../intl.tsx'
import { RadioCards } from '../../ui/RadioCards.tsx'
import type { MemberProblem, MemberValues } from './use-member-form.ts'

type Props = {
  values: MemberValues
  problems: MemberProblem[]
  set: (change: Partial<MemberValues>) => void
}

export function MemberFields({ values, problems, set }: Props) {
  const say = useSay()
  const isCompany = values.kind === 'company'
  const field = (name: 'firstName' | 'name' | 'email') => {
    const problem = problems.find(({ path }) => path === name)
    return {
      name,
      value: values[name],
      error: problem && (problem.message ?? say(`error.${problem.code}`)),
      onChange: (event: { currentTarget: HTMLInputElement }) => set({ [name]: event.currentTarget.value }),
      styles: { input: { height: 44 } },
    }
  }
  return (
    <>
      <RadioCards
        name="kind"
        label={say('members.kind')}
        value={values.kind}
        options={memberKinds.map((kind) => ({ value: kind, label: say(`memberKind.${kind}`) }))}
        onChoose={(chosen) => set({ kind: memberKinds.find((kind) => kind === chosen) })}
      />
      {!isCompany && (
        <TextInput
          {...field('firstName')}
          label={say('members.firstName')}
          autoComplete="off"
          data-autofocus
        />
      )}
      <TextInput
        {...field('name')}
        label={say(isCompany ? 'members.companyName' : 'members.lastName')}
        autoComplete="off"
      />
      <TextInput
        {...field('email')}
        type="email"
        label={`${say('members.emailLabel')} (${say('members.optional')})`}
        autoComplete="off"
      />
    </>
  )
}
