import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { regulatorOf } from '../../../domain/communities/community.schema.ts'
import {
  type CommunityInfo,
  publicContacts,
  regionOf,
} from '../../../domain/communities/community-info.schema.ts'
import { useSay } from '../../intl.tsx'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { useAskedClose } from '../../ui/use-asked-close.ts'
import classes from './about.module.css'
import type { InfoField } from './info-values.ts'
import { useInfoForm } from './use-info-form.ts'

/** What the community says of itself, and what of it everybody may see. */
export function InfoForm({ info, onClose }: { info: CommunityInfo; onClose: () => void }) {
  const say = useSay()
  const element = useRef<HTMLFormElement>(null)
  const form = useInfoForm({
    info,
    element,
    onSaved: () => {
      closing.letGo()
      onClose()
    },
  })
  const closing = useAskedClose({ isDirty: form.isDirty, isSaving: form.isSaving, onClose })
  const field = (name: Exclude<InfoField, 'publicContact' | 'regulator'>) => {
    const label = say(`about.${name.split('.').at(-1)}`)
    return {
      name,
      label: name === 'name' ? label : say('about.optional', { label }),
      value: form.values[name],
      error: form.problemOf(name),
      autoComplete: 'off',
      styles: { input: { minHeight: 44 } },
      onChange: (event: { currentTarget: { value: string } }) =>
        form.set({ [name]: event.currentTarget.value }),
    }
  }
  return (
    <FormDialog
      ref={element}
      title={say('about.formTitle')}
      closing={closing}
      onSubmit={form.submit}
      footer={
        <>
          <Button variant="default" onClick={closing.close}>
            {say('about.cancel')}
          </Button>
          <Button type="submit" loading={form.isSaving}>
            {say('about.save')}
          </Button>
        </>
      }
    >
      {form.hasMeanwhile && <Notice kind="problem" title={say('error.settings-changed-meanwhile')} />}
      {form.failure && !form.hasMeanwhile && <NotSaved error={form.failure} title={say('about.notSaved')} />}
      <fieldset className={classes.group}>
        <legend>{say('about.identity')}</legend>
        <TextInput {...field('name')} aria-required data-autofocus />
        <Textarea {...field('description')} autosize minRows={2} maxRows={6} />
        <div className={classes.pair}>
          <TextInput {...field('website')} type="url" inputMode="url" placeholder="https://" />
          <NativeSelect
            name="regulator"
            label={say('about.regulator')}
            styles={{ input: { minHeight: 44 } }}
            value={form.values.regulator}
            data={Object.values(regulatorOf).map((value) => ({
              value,
              label: `${say(`regulator.${value}`)} · ${say(`region.${regionOf(value)}`)}`,
            }))}
            onChange={({ currentTarget }) =>
              form.set({ regulator: currentTarget.value as CommunityInfo['regulator'] })
            }
          />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say('about.legal')}</legend>
        <div className={classes.pair}>
          <TextInput {...field('legalName')} />
          <TextInput {...field('enterpriseNumber')} inputMode="numeric" placeholder="0202.239.951" />
        </div>
        <div className={classes.pair}>
          <TextInput {...field('iban')} spellCheck={false} placeholder="BE68 5390 0754 7034" />
          <TextInput {...field('accountHolder')} />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say('about.registeredOffice')}</legend>
        <TextInput {...field('registeredOffice.street')} />
        <div className={classes.pair}>
          <TextInput {...field('registeredOffice.houseNumber')} />
          <TextInput {...field('registeredOffice.box')} />
        </div>
        <div className={classes.pair}>
          <TextInput {...field('registeredOffice.postalCode')} inputMode="numeric" />
          <TextInput {...field('registeredOffice.city')} />
        </div>
      </fieldset>
      <fieldset className={classes.group}>
        <legend>{say('about.contact')}</legend>
        <TextInput {...field('contactName')} />
        <div className={classes.pair}>
          <TextInput {...field('contactEmail')} type="email" />
          <TextInput {...field('contactPhone')} type="tel" />
        </div>
        <Checkbox.Group
          label={say('about.publicContact')}
          description={say('about.publicHelp')}
          value={form.values.publicContact}
          onChange={(chosen) =>
            form.set({ publicContact: publicContacts.filter((name) => chosen.includes(name)) })
          }
        >
          {publicContacts.map((name) => (
            <Checkbox
              key={name}
              value={name}
              label={say(`about.public-${name}`)}
              styles={{ body: { minHeight: 44, alignItems: 'center' } }}
            />
          ))}
        </Checkbox.Group>
      </fieldset>
    </FormDialog>
  )
}
