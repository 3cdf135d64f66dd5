// Dates, sizes and figures as people here read them; always the time of the city.
import { inEnglish } from './i18n.js';

const ZONE = 'Asia/Shanghai';

const formatter = (options) => new Intl.DateTimeFormat(inEnglish() ? 'en-GB' : 'zh-CN', { timeZone: ZONE, ...options });

export function date(value) {
  if (!value) return '—';
  const instant = value.length === 10 ? new Date(`${value}T12:00:00+08:00`) : new Date(value);
  return formatter({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' }).format(instant);
}

export function shortDate(value) {
  if (!value) return '—';
  return value.length === 10 ? value : cityDay(new Date(value));
}

export function time(value) {
  if (!value) return '—';
  return formatter({ dateStyle: 'medium', timeStyle: 'short' }).format(new Date(value));
}

/** The time of day to the second, where seconds matter. */
export const clockTime = (instant) => formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false }).format(instant);

/** The day it is in the city, as 2026-03-02. */
export function cityDay(instant = new Date()) {
  return new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(instant);
}

export function size(bytes) {
  if (bytes == null) return '—';
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

export function yuan(fen) {
  if (fen == null) return '—';
  return (fen / 100).toLocaleString(inEnglish() ? 'en-GB' : 'zh-CN', { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' });
}

export const count = (number) => (number ?? 0).toLocaleString('zh-CN');
