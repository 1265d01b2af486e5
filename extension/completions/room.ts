/**
 * When a training run makes room. It can only stop between two micro-steps, which is too late once a request is made: it is
 * told at the key, for a request mostly follows.
 */
export interface Room {
  typed(): void;
  /** Whether the engine works on what the user waits for. */
  working(working: boolean): void;
}

/** Longer than the pause between keys, and than most waits before a request. */
const afterKeyMs = 700;

/** `waiting` is called at changes only. */
export function createRoom(waiting: (waiting: boolean) => void): Room {
  let timer: NodeJS.Timeout | null = null;
  let works = false;
  let told = false;
  const tell = () => {
    const now = works || timer !== null;
    if (now === told) return;
    told = now;
    waiting(now);
  };
  return {
    typed() {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(() => {
        timer = null;
        tell();
      }, afterKeyMs);
      tell();
    },
    working(working) {
      works = working;
      tell();
    },
  };
}
