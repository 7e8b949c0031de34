import { Notifications } from '@mantine/notifications'

export const ToastCorner = () => <Notifications position="bottom-left" zIndex={150} autoClose={8000} />
