import { webAddress } from '../../support/web-address.js';
import type { Issue } from '../issue.js';
import type { Source, StoryData } from '../story-data.js';

/** Valid data without what must not become a link: a source is told by its name, and its author is told why. */
export function leaveOutAddresses(data: StoryData): { data: StoryData; issues: Issue[] } {
  const issues = data.sources.flatMap(({ url }, i): Issue[] =>
    url === webAddress(url)
      ? []
      : [{ path: `sources[${i}].url`, value: url, hint: 'write an address with http: or https:' }],
  );
  return issues.length
    ? { data: { ...data, sources: data.sources.map(keepSafe) }, issues }
    : { data, issues };
}

function keepSafe(source: Source): Source {
  return { ...source, url: webAddress(source.url) };
}
