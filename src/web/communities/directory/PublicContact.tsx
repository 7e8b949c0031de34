import { Anchor } from '@mantine/core'
import type { PublicCommunity } from '../../../domain/communities/directory.schema.ts'
import { addressLines } from '../../../domain/meters/address.ts'
import { useLanguage, useSay } from '../../intl.tsx'
import classes from './directory.module.css'

/** How to reach a community, as far as it says so to everybody; nothing when it does not. */
export function PublicContact({ contact }: Pick<PublicCommunity, 'contact'>) {
  const say = useSay()
  const { language } = useLanguage()
  const { name, email, phone, website, office } = contact
  if (Object.keys(contact).length === 0) return null
  return (
    <section className={classes.contact} aria-label={say('directory.contact')}>
      {name && <div>{name}</div>}
      {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
      {phone && <Anchor href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</Anchor>}
      {website && (
        <Anchor href={website} rel="noopener noreferrer" target="_blank">
          {website.replace(/^https?:\/\/|\/$/g, '')}
        </Anchor>
      )}
      {office && <div>{addressLines(office, language).join(', ')}</div>}
    </section>
  )
}
