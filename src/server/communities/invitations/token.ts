import { createHash, randomBytes } from 'node:crypto'

// What stands at the end of a link: the community, so that the rows can be found behind its wall, then 32 bytes of chance.
const communityBytes = 16
const chanceBytes = 32

/** 64 characters of base64url. */
export const tokenShape = /^[\w-]{64}$/

export const newToken = (communityId: string): string =>
  Buffer.concat([Buffer.from(communityId.replaceAll('-', ''), 'hex'), randomBytes(chanceBytes)]).toString(
    'base64url',
  )

/** What the database keeps of it. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()

export function communityOfToken(token: string): string {
  const hex = Buffer.from(token, 'base64url').subarray(0, communityBytes).toString('hex')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
