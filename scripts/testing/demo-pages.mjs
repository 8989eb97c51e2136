import { readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** What the hosts' own tests open, and what is no page by itself: the builder fills its preview. */
const ELSEWHERE = /^(hosts|builder)\//;

/** The addresses of all pages of the demo, so that no test can forget a new one. */
export function listDemoPages() {
  return readdirSync('demo', { recursive: true })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.html') && !ELSEWHERE.test(file))
    .sort()
    .map((file) => `/demo/${file}`);
}
