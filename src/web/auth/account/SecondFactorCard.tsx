import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Account } from '../../../domain/auth/account.schema.ts'
import { answer, api } from '../../api.ts'
import { useSay } from '../../intl.tsx'
import { AccountCard } from './AccountCard.tsx'
import { accountQuery } from './account.queries.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { ConfirmCode } from './ConfirmCode.tsx'
import { ProofForm } from './ProofForm.tsx'
import { useTell } from './use-tell.ts'

type Setup = { uri: string; secret: string; backupCodes: string[] }
type Step =
  | { is: 'prove' | 'end' | 'renew' }
  | { is: 'confirm'; setup: Setup }
  | { is: 'codes'; codes: string[] }

/** The second step at sign-in: turned on in three dialogs (password, app, backup codes), turned off in one. */
export function SecondFactorCard({ account }: { account: Account }) {
  const say = useSay()
  const tell = useTell()
  const queries = useQueryClient()
  const [step, setStep] = useState<Step | null>(null)
  const close = () => setStep(null)
  const renew = () => queries.invalidateQueries({ queryKey: accountQuery.queryKey })
  const proven = { account, onClose: close }
  return (
    <AccountCard
      title={say('account.secondFactor')}
      lead={say('account.secondFactorLead')}
      beside={
        <Badge variant={account.secondFactor ? 'light' : 'default'} size="lg" tt="none">
          {say(account.secondFactor ? 'account.on' : 'account.off')}
        </Badge>
      }
    >
      {account.secondFactor && (
        <Text size="sm">{say('account.codesLeft', { count: account.backupCodesLeft })}</Text>
      )}
      <Group>
        {account.secondFactor ? (
          <>
            <Button variant="default" h={44} onClick={() => setStep({ is: 'renew' })}>
              {say('account.newCodes')}
            </Button>
            <Button variant="default" h={44} onClick={() => setStep({ is: 'end' })}>
              {say('account.turnOff')}
            </Button>
          </>
        ) : (
          <Button h={44} onClick={() => setStep({ is: 'prove' })}>
            {say('account.turnOn')}
          </Button>
        )}
      </Group>
      {step?.is === 'prove' && (
        <ProofForm
          {...proven}
          title={say('account.setUpTitle')}
          text={say('account.confirmItIsYou')}
          action={say('account.continue')}
          send={(body) => answer(api.POST('/api/v1/account/second-factor', { body }))}
          onSent={(setup) => setStep({ is: 'confirm', setup })}
        />
      )}
      {step?.is === 'confirm' && (
        <ConfirmCode
          setup={step.setup}
          onClose={close}
          onSent={() => {
            renew()
            tell('account.nowOn')
            setStep({ is: 'codes', codes: step.setup.backupCodes })
          }}
        />
      )}
      {step?.is === 'renew' && (
        <ProofForm
          {...proven}
          title={say('account.newCodes')}
          text={say('account.newCodesText')}
          action={say('account.makeCodes')}
          send={(body) => answer(api.POST('/api/v1/account/second-factor/backup-codes', { body }))}
          onSent={({ backupCodes }) => {
            renew()
            setStep({ is: 'codes', codes: backupCodes })
          }}
        />
      )}
      {step?.is === 'end' && (
        <ProofForm
          {...proven}
          title={say('account.turnOffTitle')}
          text={say('account.turnOffText')}
          action={say('account.turnOff')}
          send={(body) => answer(api.POST('/api/v1/account/second-factor/end', { body }))}
          onSent={() => {
            renew()
            tell('account.nowOff')
            close()
          }}
        />
      )}
      <Modal
        opened={step?.is === 'codes'}
        // Shown once: not put away by a click beside it.
        closeOnClickOutside={false}
        onClose={close}
        title={say('account.codesTitle')}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': say('common.close'), size: 44 }}
      >
        <Stack>
          {step?.is === 'codes' && <BackupCodes codes={step.codes} />}
          <Button h={44} onClick={close}>
            {say('account.codesKept')}
          </Button>
        </Stack>
      </Modal>
    </AccountCard>
  )
}
