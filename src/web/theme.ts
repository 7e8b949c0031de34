import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core'

// The tokens of the house. Every text is at least 4.5 : 1 on its ground, in light and in dark.
const leaf: MantineColorsTuple = [
  '#E8F5ED',
  '#CDE9D8',
  '#A3D9B8',
  '#7FD0A0',
  '#5FC98A',
  '#35A566',
  '#1F8A4C',
  '#15703A',
  '#105A2E',
  '#0B2E1A',
]

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  headings: {
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    fontWeight: '650',
    sizes: { h1: { fontSize: '1.75rem' }, h2: { fontSize: '1.375rem' }, h3: { fontSize: '1.125rem' } },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { md: '1.5' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  radius: { md: '10px' },
  defaultRadius: 'md',
  colors: { leaf },
  primaryColor: 'leaf',
  primaryShade: { light: 7, dark: 4 },
  // The fill is another shade in the dark, so the text on it must be as well; Mantine knows only one of them.
  variantColorResolver: (input) => {
    const colours = defaultVariantColorsResolver(input)
    const isPrimary = (input.color ?? 'leaf') === 'leaf'
    if (input.variant === 'filled' && input.color === 'var(--danger)')
      return { ...colours, color: 'var(--on-danger)' }
    return input.variant === 'filled' && isPrimary ? { ...colours, color: 'var(--on-primary)' } : colours
  },
  black: '#16211C',
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    // Its placeholder for the first focus is a child that a menu may not have; the first entry gets the focus instead.
    // And it stands still at once: an entry that is still moving can be missed by a quick hand.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false, transitionProps: { duration: 0 } } },
  },
})

/** The colours of the house as variables; also those of the pages that are made without Mantine. */
export const light = {
  '--primary': '#15703A',
  '--mantine-color-body': '#FFFFFF',
  '--page': '#F4F8F5',
  '--on-primary': '#FFFFFF',
  '--mantine-color-text': '#16211C',
  '--mantine-color-dimmed': '#5B6662',
  '--mantine-color-placeholder': '#5B6662',
  '--mantine-color-default-border': '#D5E0DA',
  '--control-border': '#7C8C84',
  '--mantine-color-anchor': '#15703A',
  '--mantine-color-error': '#B42318',
  '--danger': '#B42318',
  '--on-danger': '#FFFFFF',
  '--warning': '#8A5A00',
  '--warning-ground': '#FFF6E0',
  '--info': '#175CD3',
  '--mantine-color-default': '#FFFFFF',
  '--mantine-color-default-hover': '#EEF4F0',
  '--field': '#FFFFFF',
  '--hover': '#EEF4F0',
  '--chosen': '#E8F5ED',
  '--offtake-shared': '#0B7A5A',
  '--offtake-residual': '#6B7A90',
  '--injection-shared': '#C77700',
  '--injection-residual': '#E9C46A',
}

export const dark: Record<keyof typeof light, string> = {
  '--primary': '#5FC98A',
  '--mantine-color-body': '#1C2224',
  '--page': '#14181A',
  '--on-primary': '#0B2E1A',
  '--mantine-color-text': '#E8EEEB',
  '--mantine-color-dimmed': '#9AA6A1',
  '--mantine-color-placeholder': '#9AA6A1',
  '--mantine-color-default-border': '#2E373A',
  '--control-border': '#74827C',
  '--mantine-color-anchor': '#5FC98A',
  '--mantine-color-error': '#FF9B8F',
  '--danger': '#FF9B8F',
  '--on-danger': '#3B0A05',
  '--warning': '#F2C14E',
  '--warning-ground': '#332B14',
  '--info': '#8FB8FF',
  '--mantine-color-default': '#1C2224',
  '--mantine-color-default-hover': '#242C2E',
  '--field': '#14181A',
  '--hover': '#242C2E',
  '--chosen': '#1D3327',
  '--offtake-shared': '#35B58C',
  '--offtake-residual': '#93A3BA',
  '--injection-shared': '#F0A030',
  '--injection-residual': '#E9C46A',
}

export const variables: CSSVariablesResolver = () => ({ variables: {}, light, dark })
