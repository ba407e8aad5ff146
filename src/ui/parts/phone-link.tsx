import { useApp } from '../app-state.ts';
import { Pictogram } from './pictogram.tsx';

export interface PhoneLinkProps {
  readonly name: string;
  readonly phone: string;
}

/** A number to call. It reads from left to right in every language. */
export function PhoneLink({ name, phone }: PhoneLinkProps) {
  const { words } = useApp();
  const spoken = name === phone ? phone : `${name} ${phone}`;
  return (
    <a
      class="phone"
      href={`tel:${phone.replaceAll(/[^0-9]/g, '')}`}
      aria-label={words.text('line.call', { name: spoken })}
    >
      <Pictogram name="phone" />
      <bdi dir="ltr" translate={false}>
        {phone}
      </bdi>
    </a>
  );
}
