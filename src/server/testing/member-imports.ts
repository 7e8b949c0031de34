import { importing } from './imports.ts'
import { openTestHouse } from './test-house.ts'

/** A house and what the tests of the import of members do there. */
export async function openMemberImports() {
  const house = await openTestHouse()
  /** Everything stored of the south’s members, to be compared; a version counts every change, an undo too. */
  const everybody = () =>
    house.owner(
      `select id, number, kind, name, first_name, email, status, phone, national_number, social_tariff, enterprise_number,
         vat_liable, size, representative, home_address, billing_address, iban, account_holder, sort_name, search, user_id
       from members where community_id = $1 order by id`,
      [house.south.id],
    )
  const undo = (id: string) => house.asManager(`/members/change-sets/${id}/undo`, { method: 'POST' })
  return { house, ...importing(house, 'members', 'membres.csv'), everybody, undo }
}
