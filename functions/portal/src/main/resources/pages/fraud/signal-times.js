// Where a signal lies in time: the windows that the rules look back over, from the moment somebody was warned.

const MINUTE = 60 * 1000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The windows, the shortest first; each holds what the one before does not. */
export const WINDOWS = [
  { name: 'hour', from: HOUR },
  { name: 'day', from: DAY },
  { name: 'month', from: 30 * DAY },
];

/** @returns [{name, signals}] with what came after the warning first; within a window the latest first */
export function inWindows(signals, raisedAt) {
  const raised = Date.parse(raisedAt);
  const parts = [{ name: 'after', signals: [] }, ...WINDOWS.map(({ name }) => ({ name, signals: [] }))];
  for (const signal of [...signals].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))) {
    const before = raised - Date.parse(signal.at);
    const at = before < 0 ? 0 : 1 + WINDOWS.findIndex(({ from }) => before <= from);
    (parts[at] ?? parts.at(-1)).signals.push(signal);
  }
  return parts.filter((part) => part.signals.length);
}

/** How far a moment lies along the axis, 0 to 1: each window takes the same width, the last hour as much as the month. */
export function along(at, end) {
  const ago = Math.max(0, end - Date.parse(at));
  let nearer = 0;
  for (let i = 0; i < WINDOWS.length; i++) {
    const { from } = WINDOWS[i];
    if (ago <= from) return 1 - (i + (ago - nearer) / (from - nearer)) / WINDOWS.length;
    nearer = from;
  }
  return 0;
}

/** How far two moments lie apart, in the largest unit that says it. */
export function apart(milliseconds) {
  const span = Math.abs(milliseconds);
  if (span < HOUR) return ['minutes', Math.max(1, Math.round(span / MINUTE))];
  return span < 2 * DAY ? ['hours', Math.round(span / HOUR)] : ['days', Math.round(span / DAY)];
}
