export interface Counts {
  calls: number;
  countListeners(): number;
  countObservers(): number;
}

export function countCalls(): void;
