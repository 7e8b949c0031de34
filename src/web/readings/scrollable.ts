/** For what is around a wide table: it can be reached and scrolled by keys, which then step through no periods. */
export const scrollable = (label: string) => ({
  tabIndex: 0,
  role: 'region',
  'aria-label': label,
  'data-own-keys': true,
})
