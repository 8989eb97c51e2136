export interface Bench {
  /** When the first picture was there, in milliseconds; 0 until then. */
  picture: number;
  shown: Promise<void>;
  countNodes(): number;
}

export function watchPage(): void;
