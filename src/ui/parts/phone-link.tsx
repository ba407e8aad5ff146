import { phoneAddress } from '../../i18n/formats.ts';
import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface PhoneLinkProps {
  readonly name: string;
  readonly phone: string;
  /** Whether the name stands beside the number. */
  readonly named?: boolean;
}

/** A number to call. It reads from left to right in every language. */
export function PhoneLink({ name, phone, named = false }: PhoneLinkProps) {
  const { words } = useApp();
  const spoken = name === phone ? phone : `${name} ${phone}`;
  return (
    <a class="phone" href={phoneAddress(phone)} aria-label={words.text('line.call', { name: spoken })}>
      <Pictogram name="phone" />
      <bdi dir="ltr" translate={false}>
        {phone}
      </bdi>
      {named && name !== phone && (
        <bdi class="phone__name" translate={false}>
          {name}
        </bdi>
      )}
    </a>
  );
}
