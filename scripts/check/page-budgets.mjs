/** What is counted of a page, with what a reader has of less of it. */
export const COUNTS = {
  bytes: {
    title: 'kB before the first picture',
    reason:
      'a slow phone waits for them before it shows anything: load later what the first picture does without (import())',
  },
  requests: {
    title: 'requests before the first picture',
    reason: 'they share what little a slow network has, and each has a header of its own',
  },
  waves: {
    title: 'waves of requests before the first picture',
    reason:
      'each waits for the one before it: name files early (modulepreload), or put them together',
  },
  layouts: {
    title: 'forced layouts before the first picture',
    reason:
      'each lays out the page while script waits: read all sizes first, or let an observer tell them',
  },
  nodes: {
    title: 'nodes once it is loaded',
    reason: 'each is made, styled and laid out: leave out what nobody sees until it is asked for',
  },
  listeners: {
    title: 'listeners once it is loaded',
    reason:
      'whatever is listened to is called for: listen once for all of a kind, or when it is needed',
  },
  observers: {
    title: 'observers once it is loaded',
    reason: 'each is looked at in every frame: share one, or observe when it is needed',
  },
  calls: {
    title: 'calls of script in 24 scrolled frames within a step',
    reason: 'scrolling between two steps is for the browser alone',
  },
};

/** The most of each that a page may have: its name is that of a page of the bench. */
export const BUDGETS = {
  one: { bytes: 49.8, requests: 3, waves: 2, layouts: 1, nodes: 418, listeners: 8, observers: 4 },
  // Its own file, with what that imports named in the head.
  'one-file': {
    bytes: 26.6,
    requests: 6,
    waves: 2,
    layouts: 1,
    nodes: 424,
    listeners: 8,
    observers: 3,
  },
  'one-autoload': {
    bytes: 28.4,
    requests: 7,
    waves: 3,
    layouts: 2,
    nodes: 422,
    listeners: 8,
    observers: 5,
  },
  three: {
    bytes: 50,
    requests: 3,
    waves: 2,
    layouts: 2,
    nodes: 1599,
    listeners: 32,
    observers: 21,
    calls: 0,
  },
  whole: {
    bytes: 63.2,
    requests: 6,
    waves: 3,
    layouts: 4,
    nodes: 4807,
    listeners: 172,
    observers: 54,
    calls: 0,
  },
};
