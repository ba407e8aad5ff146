/** What the memory of a page holds, as Chromium writes it down: every string and object that anything can still reach. */
import type { Page } from '@playwright/test';

/** The part of the format of V8's heap snapshots that is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

export interface HeapObject {
  /** Properties that are text, or an empty text where they are something else. */
  readonly properties: ReadonlyMap<string, string>;
  /** How many entries each property has that is a list. */
  readonly lengths: ReadonlyMap<string, number>;
}

export interface Heap {
  /** All strings, those of the app's own code and content included. */
  readonly strings: readonly string[];
  readonly objects: readonly HeapObject[];
}

/**
 * Reads the memory of a page, each time after everything that nothing reaches was thrown away. To be called before the page goes
 * anywhere: on its way it answers nobody new.
 */
export async function heapReader(page: Page): Promise<() => Promise<Heap>> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  let parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  return async () => {
    parts = [];
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
    return read(JSON.parse(parts.join('')));
  };
}

function read({ snapshot: { meta }, nodes, edges, strings }: Snapshot): Heap {
  const nodeSize = meta.node_fields.length;
  const edgeSize = meta.edge_fields.length;
  const nodeAt = (field: string) => meta.node_fields.indexOf(field);
  const [type, name, edgeCount] = [nodeAt('type'), nodeAt('name'), nodeAt('edge_count')];
  const nodeType = (node: number) => meta.node_types[0][nodes[node + type] ?? 0] ?? '';
  const text = (node: number) => (/string/.test(nodeType(node)) ? (strings[nodes[node + name] ?? 0] ?? '') : '');
  const lengths = new Map<number, number>();
  const owned: { node: number; to: ReadonlyMap<string, number> }[] = [];
  const held: string[] = [];

  let edge = 0;
  for (let node = 0; node < nodes.length; node += nodeSize) {
    const end = edge + (nodes[node + edgeCount] ?? 0) * edgeSize;
    const to = new Map<string, number>();
    let entries = 0;
    for (; edge < end; edge += edgeSize) {
      const kind = meta.edge_types[0][edges[edge] ?? 0];
      if (kind === 'element') entries += 1;
      if (kind === 'property') to.set(strings[edges[edge + 1] ?? 0] ?? '', edges[edge + 2] ?? 0);
    }
    if (/string/.test(nodeType(node))) held.push(strings[nodes[node + name] ?? 0] ?? '');
    if (nodeType(node) === 'object') owned.push({ node, to });
    lengths.set(node, entries);
  }
  return {
    strings: held,
    objects: owned.map(({ to }) => ({
      properties: new Map([...to].map(([key, node]) => [key, text(node)])),
      lengths: new Map([...to].map(([key, node]) => [key, lengths.get(node) ?? 0])),
    })),
  };
}
