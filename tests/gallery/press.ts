/** What a person does with an example, one thing after another. */

/** Presses what each selector finds first, each once what the one before it led to has been drawn. */
export function press(...selectors: readonly string[]) {
  return async (stage: HTMLElement): Promise<void> => {
    for (const selector of selectors) {
      const target = stage.querySelector<HTMLElement>(selector);
      if (!target) throw new Error(`nothing to press: ${selector}`);
      target.click();
      await drawn();
    }
  };
}

/** Types into the field, and sends it where it can be sent. */
export function type(text: string) {
  return async (stage: HTMLElement): Promise<void> => {
    const field = stage.querySelector('input');
    if (!field) throw new Error('no field to type in');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
    field.form?.requestSubmit();
    await drawn();
  };
}

function drawn(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
