/** What stands on the phone, in step with what happens there, behind the screen and in other windows. */
import { useEffect, useState } from 'preact/hooks';
import { NOTHING_YET, type OnThisPhone } from '../domain/on-this-phone.ts';
import type { Phone, Ports } from './ports.ts';
import { useLoaded } from './use-loaded.ts';

/** What keeps the app did not come; it may with the next start. */
const NOT_KEPT: OnThisPhone = { ...NOTHING_YET, app: 'failed' };

/** What is kept, and what keeps it: null until it has come, or where it did not. */
export function usePhone(loadPhone: Ports['loadPhone']): [OnThisPhone, Phone | null] {
  const [phone, failed] = useLoaded(loadPhone, undefined);
  const [kept, setKept] = useState(NOTHING_YET);
  useEffect(() => phone?.watch(setKept), [phone]);
  return [failed ? NOT_KEPT : kept, phone];
}
