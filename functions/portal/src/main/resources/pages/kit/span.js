// A span that people read at a glance: 45 seconds, 3 minutes, 2 hours.
import { t } from './i18n.js';

const HOUR = 3600;

export function span(seconds) {
  if (seconds == null) return '—';
  if (seconds < 120) return t('span.seconds', { count: seconds });
  return seconds < 2 * HOUR ? t('span.minutes', { count: Math.round(seconds / 60) }) : t('span.hours', { count: Math.round(seconds / HOUR) });
}
