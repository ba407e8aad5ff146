/** Says how many end-to-end tests were skipped or done in part, and why: what is not tested must not look as if it were. */
export function tellSkipped(report) {
  const counts = new Map();
  for (const { status, annotations } of (report?.suites ?? []).flatMap(testsOf)) {
    const inPart = annotations.find(({ type }) => type === 'in part');
    if (status !== 'skipped' && !inPart) continue;
    const why = (inPart ?? annotations.find(({ description }) => description))?.description ?? 'no reason given';
    const sentence = `${status === 'skipped' ? 'skipped' : 'tested in part'}: ${why}`;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  for (const [sentence, count] of counts) console.log(`note   ${count} ${sentence}`);
}

function testsOf({ suites = [], specs = [] }) {
  return [...specs.flatMap(({ tests }) => tests), ...suites.flatMap(testsOf)];
}
