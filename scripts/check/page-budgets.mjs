/** What is counted of a page, with what a reader has of less of it. */
export const COUNTS = {
  bytes: {
    title: 'kB before the first picture',
    reason:
      'a slow phone waits for them before it shows anything: load later what the first picture does without (import())',
  },
  requests: {
    title: 'requests before the first picture',
    reason: 'each that waits for another costs a slow network a sixth of a second',
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
  one: {},
  three: {},
  whole: {},
};
