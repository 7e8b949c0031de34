import type { Guide, Locator } from './guide.ts'

const title: Locator = { role: 'heading', name: 'signIn.title' }
const email: Locator = { role: 'textbox', name: 'signIn.email' }
const password: Locator = { role: 'password', name: 'signIn.password' }
const submit: Locator = { role: 'button', name: 'signIn.submit' }
const switcher: Locator = { role: 'button', name: 'frame.switchCommunity' }
const home: Locator = { role: 'heading', name: 'frame.home' }

export const signInGuide: Guide = {
  id: 'sign-in',
  topic: 'start',
  role: 'anyone',
  minutes: 2,
  steps: [
    {
      id: 'arrive',
      section: 'sign-in',
      place: 'sign-in',
      acts: [{ kind: 'look', target: title }],
      seen: [email, password],
    },
    {
      id: 'email',
      section: 'sign-in',
      place: 'sign-in',
      acts: [{ kind: 'type', target: email, value: 'claire.dubois@example.be' }],
      seen: [password],
    },
    {
      id: 'password',
      section: 'sign-in',
      place: 'sign-in',
      acts: [{ kind: 'type', target: password, value: { key: 'guide.sign-in.yourPassword' } }],
      seen: [submit],
    },
    {
      id: 'submit',
      section: 'sign-in',
      place: 'sign-in',
      acts: [{ kind: 'click', target: submit }],
      seen: [switcher, home],
    },
    {
      id: 'active',
      section: 'community',
      place: 'home',
      acts: [{ kind: 'look', target: switcher }],
      seen: [switcher],
    },
    {
      id: 'open',
      section: 'community',
      place: 'home',
      acts: [{ kind: 'click', target: switcher }],
      seen: [{ role: 'menu' }],
    },
    {
      id: 'choose',
      section: 'community',
      place: 'home',
      acts: [{ kind: 'choose', target: { role: 'menu' }, value: 'Soleil des Marolles' }],
      seen: [switcher, home],
    },
    {
      id: 'ready',
      section: 'community',
      place: 'home',
      acts: [{ kind: 'look', target: home }],
      seen: [home],
    },
  ],
}
