/** The simulator's own time: everything that rings, answers late or expires hangs on it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Calls `task` once `ms` from now; the returned function cancels it. */
  after(ms: number, task: () => void): () => void;
  /** Moves the time on and runs what falls due, in order, each at its own moment. */
  advance(ms: number): void;
  /** When the next task falls due, in milliseconds since the epoch; null while none waits. */
  nextDue(): number | null;
  /** Forgets every task. */
  clear(): void;
}

interface Task {
  due: number;
  run: () => void;
}

/** A clock that follows the machine's time (`runs`), or one that stands still until it is advanced. */
export function createClock({ runs, start = Date.now() }: { runs: boolean; start?: number }): Clock {
  const began = Date.now();
  let offset = start - began;
  let standing = start;
  let tasks: Task[] = [];
  let alarm: ReturnType<typeof setTimeout> | undefined;

  const now = () => (runs ? Date.now() + offset : standing);

  function moveTo(time: number) {
    if (runs) offset += Math.max(0, time - now());
    else standing = Math.max(standing, time);
  }

  function runDue(until: number) {
    for (let next = tasks[0]; next && next.due <= until; next = tasks[0]) {
      tasks.shift();
      moveTo(next.due);
      next.run();
    }
  }

  function setAlarm() {
    clearTimeout(alarm);
    const next = tasks[0];
    if (!runs || !next) return;
    alarm = setTimeout(
      () => {
        runDue(now());
        setAlarm();
      },
      Math.max(0, next.due - now()),
    );
    alarm.unref();
  }

  return {
    now,
    after(ms, run) {
      const task = { due: now() + ms, run };
      const place = tasks.findIndex((other) => other.due > task.due);
      tasks.splice(place < 0 ? tasks.length : place, 0, task);
      setAlarm();
      return () => {
        tasks = tasks.filter((other) => other !== task);
        setAlarm();
      };
    },
    advance(ms) {
      const target = now() + ms;
      runDue(target);
      moveTo(target);
      setAlarm();
    },
    nextDue: () => tasks[0]?.due ?? null,
    clear() {
      tasks = [];
      clearTimeout(alarm);
    },
  };
}
