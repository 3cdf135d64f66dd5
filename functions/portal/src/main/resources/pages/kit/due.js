// A due day as a tag: how long there still is, or how long it has been over.
import { html } from './html.js';
import { t } from './i18n.js';
import { shortDate } from './format.js';

const SOON = 2;

export function daysText(days) {
  if (days == null) return '';
  if (days < 0) return t('clock.over', { days: -days });
  return days === 0 ? t('clock.today') : t('clock.left', { days });
}

/** @prop day the last one @prop left days until it @prop label before the day */
export const Due = ({ day, left, label }) =>
  day ? html`<span class=${left < 0 ? 'tag bad' : left <= SOON ? 'tag warn' : 'tag'}>${daysText(left)}</span><small>${[label, shortDate(day)].filter(Boolean).join(' ')}</small>` : html`<span class="quiet">—</span>`;
Due.props = ['day', 'left', 'label'];
