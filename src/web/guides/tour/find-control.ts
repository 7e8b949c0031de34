import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import type { Messages } from '../../flat-words.ts'
import { beginningOf } from '../check-guide.ts'
import { type Layout, type Locator, locatorOf, type Role, type Target } from '../guide.ts'

// Wide enough for each role; getRole decides.
const candidates: Record<Role, string> = {
  button: 'button, [role=button]',
  combobox: '[role=combobox], [aria-haspopup=listbox]',
  dialog: '[role=dialog]',
  heading: 'h1, h2, h3, h4',
  list: 'ul, ol',
  listitem: 'li',
  menu: '[role=menu]',
  password: 'input[type=password]',
  radiogroup: '[role=radiogroup]',
  region: 'section',
  row: 'tr',
  searchbox: 'input[type=search]',
  table: 'table',
  tablist: '[role=tablist]',
  tabpanel: '[role=tabpanel]',
  textbox: 'input, textarea',
}

const isVisible = (element: Element) =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'

const hasRole = (element: Element, role: Role) =>
  role === 'password' || role === 'combobox' || getRole(element) === role

/** The control on the screen that a locator means, found as the stories find it; null when it is not there. */
export function findControl(target: Target, layout: Layout, messages: Messages): HTMLElement | null {
  const find = ({ role, name, within, nth = 0 }: Locator): HTMLElement | null => {
    const inside = within ? find(within) : document.body
    if (!inside) return null
    const beginning = name && beginningOf(messages, name)
    const found = [...inside.querySelectorAll<HTMLElement>(candidates[role])].filter(
      (element) =>
        isVisible(element) &&
        hasRole(element, role) &&
        (!beginning || computeAccessibleName(element).startsWith(beginning)),
    )
    return found[nth] ?? null
  }
  return find(locatorOf(target, layout))
}
