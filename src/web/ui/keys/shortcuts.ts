/** What the keyboard does besides what it does everywhere; `text` and keys like `keys.enter` are names of texts. */
export const shortcuts = [
  { keys: ['↓', 'j'], text: 'keys.nextRow' },
  { keys: ['↑', 'k'], text: 'keys.previousRow' },
  { keys: ['keys.home', 'keys.end'], text: 'keys.firstLast' },
  { keys: ['keys.enter'], text: 'keys.openRow' },
  { keys: ['keys.space'], text: 'keys.chooseRow' },
  { keys: ['/', 'Ctrl K'], text: 'keys.quickOpen' },
  { keys: ['f'], text: 'keys.filters' },
  { keys: ['←', '→'], text: 'keys.stepRange' },
  { keys: ['d', 'w', 'm', 'y'], text: 'keys.spans' },
  { keys: ['t'], text: 'keys.latest' },
]
