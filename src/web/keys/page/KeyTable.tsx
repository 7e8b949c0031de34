import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Key } from '../../../domain/keys/key.schema.ts'
import { roundSum } from '../../../domain/keys/round-sum.ts'
import { groupEan } from '../../../domain/meters/ean.ts'
import { useFormats, useSay } from '../../intl.tsx'
import { RoundState } from '../editor/Sums.tsx'
import classes from './page.module.css'

/** What a version of a key says, to read. */
export function KeyTable({ communityId, shown }: { communityId: string; shown: Key }) {
  const say = useSay()
  const { number } = useFormats()
  const percent = (share: number) => `${number(share / 100, share % 100 === 0 ? 0 : 2)} %`
  return (
    <div>
      {/* Where the iterations do not fit beside each other, it scrolls by keyboard too. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={classes.paper} tabIndex={0} aria-label={say('allocation.grid')}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{say('allocation.participant')}</th>
              {shown.iterations.map(({ weight, shares }, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: an iteration is its place
                <th key={k} scope="col" className={`${classes.number} ${classes.state}`}>
                  {say('allocation.iteration', { number: k + 1 })}
                  <span className={classes.quiet}>
                    {say('allocation.weightIs', { weight: percent(weight) })}
                  </span>
                  <RoundState of={roundSum({ shares })} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.participants.map(({ id, name, meterId, memberId, ean }, i) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={classes.quiet}>
                    {meterId ? (
                      <Link to="/communities/$communityId/meters/$meterId" params={{ communityId, meterId }}>
                        {groupEan(ean ?? '')}
                      </Link>
                    ) : (
                      say(memberId ? 'allocation.isMember' : 'allocation.isName')
                    )}
                  </span>
                </th>
                {shown.iterations.map(({ shares }, k) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: an iteration is its place
                  <td key={k} className={classes.number}>
                    {shares[i] === 'pro-rata' ? say('allocation.proRata') : percent(shares[i] as number)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Text size="sm" c="dimmed" mt="xs">
        {say('allocation.baseIs', { base: say(`allocation.base-${shown.proRataBase}`) })}
      </Text>
    </div>
  )
}
