/** What axe finds wrong with a page. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Each rule that is broken, and the elements that break it. `choose` says which rules, and of what. */
export async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // Reading axe takes longer than most of its rules, so a page reads it once.
  const there = await page.evaluate(() => 'axe' in window);
  const axe = new AxeBuilder({ page, ...(there && { axeSource: '0' }) }).options({ resultTypes: ['violations'] });
  // All is in one frame; else axe opens a page of its own each time, and hands it all it looked at.
  const found = await choose(axe.setLegacyMode()).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
