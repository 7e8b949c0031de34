import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { memo } from 'react'
import { proRataBases } from '../../../domain/keys/key.codes.ts'
import { useSay } from '../../intl.tsx'
import { HelpTip } from '../../ui/HelpTip.tsx'
import type { KeyDraft } from './draft.ts'
import classes from './editor.module.css'
import type { Edit } from './edits.ts'

type Props = {
  name: string
  description: string
  base: KeyDraft['proRataBase']
  nameProblem: string | undefined
  descriptionProblem: string | undefined
  edit: (edit: Edit) => void
}

/** What the key is called, and what pro rata is in proportion to. Not drawn again while one types in the grid. */
export const KeyFields = memo(function KeyFields(props: Props) {
  const { name, description, base, nameProblem, descriptionProblem, edit } = props
  const say = useSay()
  return (
    <div className={classes.fields}>
      <TextInput
        label={say('allocation.name')}
        value={name}
        maxLength={255}
        error={nameProblem}
        onChange={(event) => edit({ what: 'name', text: event.currentTarget.value })}
      />
      <div className={classes.base}>
        <NativeSelect
          label={say('allocation.base')}
          value={base}
          data={proRataBases.map((value) => ({ value, label: say(`allocation.base-${value}`) }))}
          onChange={(event) =>
            edit({ what: 'base', base: event.currentTarget.value as KeyDraft['proRataBase'] })
          }
        />
        <HelpTip label={say('allocation.base')} text={say('allocation.help-base')} />
      </div>
      <Textarea
        label={say('allocation.descriptionLabel')}
        value={description}
        autosize
        minRows={1}
        maxLength={2000}
        error={descriptionProblem}
        className={classes.wide}
        onChange={(event) => edit({ what: 'description', text: event.currentTarget.value })}
      />
    </div>
  )
})
