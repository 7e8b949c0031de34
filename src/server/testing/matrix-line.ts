type Access = 'public' | 'signed-in' | 'member' | 'manager' | 'admin'
/** A route, who may use it, and what it answers. */
export type Line = {
  route: string
  access: Access
  /** path within the community; `{meter}`, `{member}` and the like stand for ids */
  path?: string
  body?: () => unknown
  /** a query or a body that is refused with 422, at the field named */
  wrong?: { query?: string; body?: unknown; field: string }
  ok?: number
  /** the database does not even show it to a plain member (`admins`: to a manager neither): 404, where others are answered 403 */
  hidden?: true | 'admins'
}
