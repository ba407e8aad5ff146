// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useAtFirst } from './use-at-first.ts';

afterEach(cleanup);

function Shown({ value }: { readonly value: string }) {
  return <p>{useAtFirst(value) ?? 'nothing'}</p>;
}

it('counts on the first drawing, and never again', () => {
  const { container, rerender } = render(<Shown value="a" />);
  expect(container.textContent).toBe('a');
  rerender(<Shown value="a" />);
  expect(container.textContent).toBe('nothing');
  rerender(<Shown value="b" />);
  expect(container.textContent).toBe('nothing');
});
