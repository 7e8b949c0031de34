import auditDe from './audit.de.json' with { type: 'json' }
import auditEn from './audit.en.json' with { type: 'json' }
import auditFr from './audit.fr.json' with { type: 'json' }
import auditNl from './audit.nl.json' with { type: 'json' }
import authDe from './auth.de.json' with { type: 'json' }
import authEn from './auth.en.json' with { type: 'json' }
import authFr from './auth.fr.json' with { type: 'json' }
import authNl from './auth.nl.json' with { type: 'json' }
import de from './de.json' with { type: 'json' }
import documentsDe from './documents.de.json' with { type: 'json' }
import documentsEn from './documents.en.json' with { type: 'json' }
import documentsFr from './documents.fr.json' with { type: 'json' }
import documentsNl from './documents.nl.json' with { type: 'json' }
import en from './en.json' with { type: 'json' }
import fr from './fr.json' with { type: 'json' }
import importDe from './import.de.json' with { type: 'json' }
import importEn from './import.en.json' with { type: 'json' }
import importFr from './import.fr.json' with { type: 'json' }
import importNl from './import.nl.json' with { type: 'json' }
import joiningDe from './joining.de.json' with { type: 'json' }
import joiningEn from './joining.en.json' with { type: 'json' }
import joiningFr from './joining.fr.json' with { type: 'json' }
import joiningNl from './joining.nl.json' with { type: 'json' }
import keysDe from './keys.de.json' with { type: 'json' }
import keysEn from './keys.en.json' with { type: 'json' }
import keysFr from './keys.fr.json' with { type: 'json' }
import keysNl from './keys.nl.json' with { type: 'json' }
import legalDe from './legal.de.json' with { type: 'json' }
import legalEn from './legal.en.json' with { type: 'json' }
import legalFr from './legal.fr.json' with { type: 'json' }
import legalNl from './legal.nl.json' with { type: 'json' }
import mailsDe from './mails.de.json' with { type: 'json' }
import mailsEn from './mails.en.json' with { type: 'json' }
import mailsFr from './mails.fr.json' with { type: 'json' }
import mailsNl from './mails.nl.json' with { type: 'json' }
import memberTableDe from './member-table.de.json' with { type: 'json' }
import memberTableEn from './member-table.en.json' with { type: 'json' }
import memberTableFr from './member-table.fr.json' with { type: 'json' }
import memberTableNl from './member-table.nl.json' with { type: 'json' }
import membersDe from './members.de.json' with { type: 'json' }
import membersEn from './members.en.json' with { type: 'json' }
import membersFr from './members.fr.json' with { type: 'json' }
import membersNl from './members.nl.json' with { type: 'json' }
import nl from './nl.json' with { type: 'json' }
import notificationsDe from './notifications.de.json' with { type: 'json' }
import notificationsEn from './notifications.en.json' with { type: 'json' }
import notificationsFr from './notifications.fr.json' with { type: 'json' }
import notificationsNl from './notifications.nl.json' with { type: 'json' }
import ownDataDe from './own-data.de.json' with { type: 'json' }
import ownDataEn from './own-data.en.json' with { type: 'json' }
import ownDataFr from './own-data.fr.json' with { type: 'json' }
import ownDataNl from './own-data.nl.json' with { type: 'json' }
import peopleDe from './people.de.json' with { type: 'json' }
import peopleEn from './people.en.json' with { type: 'json' }
import peopleFr from './people.fr.json' with { type: 'json' }
import peopleNl from './people.nl.json' with { type: 'json' }
import sharingDe from './sharing.de.json' with { type: 'json' }
import sharingEn from './sharing.en.json' with { type: 'json' }
import sharingFr from './sharing.fr.json' with { type: 'json' }
import sharingNl from './sharing.nl.json' with { type: 'json' }
import type { Language } from './words.ts'

type Words = Record<string, Record<string, string>>

/** What only the server says, such as the reasons of an import, stands apart: the browser need not load it. */
const together = (...all: Words[]): Words =>
  Object.assign({}, ...all, {
    error: Object.assign({}, ...all.map(({ error }) => error)),
    doubt: Object.assign({}, ...all.map(({ doubt }) => doubt)),
  })

/** Every list of words of each language. */
export const serverWords: Record<Language, Words> = {
  fr: together(
    fr,
    auditFr,
    authFr,
    documentsFr,
    importFr,
    joiningFr,
    keysFr,
    legalFr,
    mailsFr,
    memberTableFr,
    membersFr,
    notificationsFr,
    ownDataFr,
    peopleFr,
    sharingFr,
  ),
  nl: together(
    nl,
    auditNl,
    authNl,
    documentsNl,
    importNl,
    joiningNl,
    keysNl,
    legalNl,
    mailsNl,
    memberTableNl,
    membersNl,
    notificationsNl,
    ownDataNl,
    peopleNl,
    sharingNl,
  ),
  de: together(
    de,
    auditDe,
    authDe,
    documentsDe,
    importDe,
    joiningDe,
    keysDe,
    legalDe,
    mailsDe,
    memberTableDe,
    membersDe,
    notificationsDe,
    ownDataDe,
    peopleDe,
    sharingDe,
  ),
  en: together(
    en,
    auditEn,
    authEn,
    documentsEn,
    importEn,
    joiningEn,
    keysEn,
    legalEn,
    mailsEn,
    memberTableEn,
    membersEn,
    notificationsEn,
    ownDataEn,
    peopleEn,
    sharingEn,
  ),
}
