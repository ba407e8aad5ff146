import type nl from '../../locales/nl.json';

type Key = keyof typeof nl;

/** A key of locales/nl.json; of a plural, the key without its form. */
export type TextKey = Key extends infer K ? (K extends `${infer Base}_${'one' | 'other'}` ? Base : K) : never;

/** What fills the placeholders of a text. */
export type TextValues = Readonly<Record<string, string | number>>;
