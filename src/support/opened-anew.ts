/** Whether the page has been opened, and not come back to or loaded again: its reader begins where it does. */
export function isOpenedAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return !/reload|back_forward/.test(entry?.type ?? '');
}
