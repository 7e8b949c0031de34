// The roles that groups of another service give, as one option: `energy-managers=<community>:manager; …`. Plain
// JavaScript, as options.mjs is.

/** @typedef {{ group: string, communityId: string, role: 'member' | 'manager' | 'admin' }} GroupRole */

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const roles = ['member', 'manager', 'admin']

/**
 * What the option says, or in a sentence what is wrong with it. The last = divides, because a group of a directory may be
 * called cn=energy,dc=example.
 * @param {string} text
 * @returns {{ groups: GroupRole[] } | { wrong: string }}
 */
export function readOidcGroups(text) {
  /** @type {GroupRole[]} */
  const groups = []
  for (const entry of text.split(/[;\n]/).map((each) => each.trim())) {
    if (!entry) continue
    const at = entry.lastIndexOf('=')
    const group = entry.slice(0, Math.max(at, 0)).trim()
    const [communityId = '', role = '', ...more] = entry
      .slice(at + 1)
      .split(':')
      .map((each) => each.trim())
    if (!group || more.length > 0)
      return { wrong: `OIDC_GROUPS: "${entry}" is not like energy-managers=<id of the community>:manager.` }
    if (!id.test(communityId))
      return {
        wrong: `OIDC_GROUPS: "${communityId}" is no id of a community; it stands in the address of its pages.`,
      }
    if (!roles.includes(role))
      return { wrong: `OIDC_GROUPS: "${role}" is no role; there are ${roles.join(', ')}.` }
    if (groups.some((each) => each.group === group && each.communityId === communityId.toLowerCase()))
      return { wrong: `OIDC_GROUPS: "${group}" is given two roles in the same community.` }
    groups.push({
      group,
      communityId: communityId.toLowerCase(),
      role: /** @type {GroupRole['role']} */ (role),
    })
  }
  return { groups }
}
