/** Says how many end-to-end tests were skipped, and why: what is not tested must not look as if it were. */
export function tellSkipped(report) {
  const reasons = new Map();
  for (const test of (report?.suites ?? []).flatMap(testsOf)) {
    if (test.status !== 'skipped') continue;
    const reason = test.annotations.find(({ description }) => description)?.description ?? 'no reason given';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  for (const [reason, count] of reasons) console.log(`note   ${count} skipped: ${reason}`);
}

function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}
