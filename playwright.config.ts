import { defineConfig } from '@playwright/test'
import { findChromium } from './scripts/chromium.mjs'

// start-server.ts starts the product and says here where it is; the workers read this file again after it has.
const baseURL = process.env.OPTIMCE_E2E_URL

// The same page gives the same picture, to the byte: drawn whole and by one way of drawing, whatever was on the screen before.
const sameEachTime = [
  '--disable-partial-raster',
  '--disable-skia-runtime-opts',
  '--disable-lcd-text',
  '--font-render-hinting=none',
  '--disable-threaded-scrolling',
  '--disable-threaded-animation',
  '--disable-checker-imaging',
  '--run-all-compositor-stages-before-draw',
]

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/start-server.ts',
  outputDir: 'test-results',
  // A story waits more than it works: twice as many as a small machine has cores.
  workers: 4,
  // A story that needs its second try is named in the report and counted apart: something in it is a race to be found.
  retries: 1,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'fr-BE',
    timezoneId: 'Europe/Brussels',
    contextOptions: { reducedMotion: 'reduce' }, // as some people ask for; what moves is drawn many times
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(process.env.OPTIMCE_GUIDE_PICTURES ? sameEachTime : []),
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    // What proves nothing new on a second layout is told once.
    {
      name: 'phone',
      grepInvert: /@once/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
  ],
})
