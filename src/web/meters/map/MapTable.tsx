import { Skeleton } from '@mantine/core'
import type { MeterMap } from '../../../domain/meters/meter-map.schema.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { RoutedLink } from '../../ui/RoutedLink.tsx'
import { inLocality } from './in-locality.ts'
import classes from './meter-map.module.css'

const placeholders = [1, 2, 3, 4, 5, 6]

/** The numbers of the map; each locality leads to its meters. What no map shows comes last, and says so. */
export function MapTable({ map }: { map: MeterMap | undefined }) {
  const say = useSay()
  const formats = useFormats()
  const row = ({ postalCode, city, count }: MeterMap['elsewhere'][number]) => (
    <tr key={`${postalCode} ${city}`}>
      <th scope="row">
        <RoutedLink to="." search={inLocality({ postalCode, city }) as never} className={classes.place}>
          {city} <span className={classes.code}>{postalCode}</span>
        </RoutedLink>
      </th>
      <td>{formats.number(count)}</td>
    </tr>
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <section className={classes.table} aria-label={say('map.table')} tabIndex={0}>
      <table>
        <caption>{say('map.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('map.locality')}</th>
            <th scope="col">{say('map.metersColumn')}</th>
          </tr>
        </thead>
        <tbody>
          {map
            ? map.localities.map(row)
            : placeholders.map((i) => (
                <tr key={i}>
                  <td colSpan={2}>
                    <Skeleton height={14} radius="sm" />
                  </td>
                </tr>
              ))}
        </tbody>
        {map && map.elsewhere.length > 0 && (
          <tbody>
            <tr>
              <th scope="rowgroup" colSpan={2} className={classes.elsewhere}>
                {say('map.elsewhere')}
                <span>{say('map.elsewhereText')}</span>
              </th>
            </tr>
            {map.elsewhere.map(row)}
          </tbody>
        )}
      </table>
    </section>
  )
}
