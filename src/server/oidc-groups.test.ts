import { expect, test } from 'vitest'
import { readOidcGroups } from './oidc-groups.mjs'
import { readOptions } from './options.mjs'

const id = '01981b5e-0000-7000-8000-0000000000aa'
const oidc = { OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'optimce', OIDC_CLIENT_SECRET: 'secret' }

test('groups give roles in communities, several entries behind each other or one on each line', () => {
  expect(
    readOidcGroups(
      ` /energy/managers = ${id.toUpperCase()}:manager; cn=boss,dc=be=${id}:admin\nall=${id}:member;`,
    ),
  ).toEqual({
    groups: [
      { group: '/energy/managers', communityId: id, role: 'manager' },
      { group: 'cn=boss,dc=be', communityId: id, role: 'admin' },
      { group: 'all', communityId: id, role: 'member' },
    ],
  })
  expect(readOptions([], { ...oidc, OIDC_GROUPS: `all=${id}:member` })).toMatchObject({
    options: { oidc: { groups: [{ group: 'all', role: 'member' }], scope: 'openid email profile' } },
  })
  expect(readOptions([], oidc)).toMatchObject({ options: { oidc: { groups: [] } } })
})

test.each([
  ['managers', 'OIDC_GROUPS: "managers" is not like energy-managers=<id of the community>:manager.'],
  [
    `=${id}:manager`,
    `OIDC_GROUPS: "=${id}:manager" is not like energy-managers=<id of the community>:manager.`,
  ],
  [
    'a=Énergie:manager',
    'OIDC_GROUPS: "Énergie" is no id of a community; it stands in the address of its pages.',
  ],
  [`a=${id}`, 'OIDC_GROUPS: "" is no role; there are member, manager, admin.'],
  [`a=${id}:Admin`, 'OIDC_GROUPS: "Admin" is no role; there are member, manager, admin.'],
  [`a=${id}:member;a=${id}:admin`, 'OIDC_GROUPS: "a" is given two roles in the same community.'],
])('%s is refused at the start', (OIDC_GROUPS, wrong) => {
  expect(readOptions([], { ...oidc, OIDC_GROUPS })).toEqual({ wrong })
})

test('groups without a service, and a scope without openid, are refused at the start', () => {
  expect(readOptions([], { OIDC_GROUPS: `a=${id}:member` })).toEqual({
    wrong: 'OIDC_GROUPS needs OIDC_ISSUER beside it.',
  })
  expect(readOptions([], { ...oidc, OIDC_SCOPE: 'email' })).toEqual({
    wrong: 'OIDC_SCOPE must be scopes with spaces between them, openid first.',
  })
})
