import { webAddress } from '../support/web-address.js';
import type { Fault } from './fault.js';
import type { Source, StoryData } from './story-data.js';

/** Valid data without what must not become a link: a source is told by its name, and its author is told why. */
export function leaveOutAddresses(data: StoryData): { data: StoryData; faults: Fault[] } {
  const faults = data.sources.flatMap(({ url }, i): Fault[] =>
    url === webAddress(url)
      ? []
      : [{ path: `sources[${i}].url`, value: url, cure: 'write an address with http: or https:' }],
  );
  return faults.length
    ? { data: { ...data, sources: data.sources.map(keepSafe) }, faults }
    : { data, faults };
}

function keepSafe(source: Source): Source {
  return { ...source, url: webAddress(source.url) };
}
