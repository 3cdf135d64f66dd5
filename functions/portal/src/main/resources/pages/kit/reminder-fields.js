// How somebody wishes to be reminded of what comes next; never how papers are served.
import { html } from './html.js';
import { t } from './i18n.js';
import { bind } from './form.js';
import { ChoiceField, TextField } from './fields.js';
import { compact, filled } from './request-parts.js';

const FEWEST = 16;

export const newReminders = () => ({ way: 'SMS', email: '', url: '', secret: '' });

/** @prop company whether there may be a server that wants to hear it */
export const ReminderFields = ({ one, company }) => html`
  <${ChoiceField} pointer="/reminders/way" label=${t('remind.way')} hint=${t('remind.way.hint')} required ...${bind(one, 'way')} options=${waysOf(company).map((way) => ({ value: way, label: t(`remind.way.${way}`), hint: way === 'NONE' ? t('remind.way.NONE.hint') : way === 'WEBHOOK' ? t('remind.way.WEBHOOK.hint') : null }))} />
  ${one.way === 'EMAIL' && html`<${TextField} pointer="/reminders/email" label=${t('remind.email')} type="email" inputmode="email" autocomplete="email" required max=${100} ...${bind(one, 'email')} />`}
  ${isServer(one, company) &&
  html`
    <${TextField} pointer="/reminders/url" label=${t('remind.url')} type="url" inputmode="url" required max=${300} ...${bind(one, 'url')} />
    <${TextField} pointer="/reminders/secret" label=${t('remind.secret')} hint=${t('remind.secret.hint', { least: FEWEST })} required max=${100} ...${bind(one, 'secret')} />
  `}
`;
ReminderFields.props = ['one', 'company'];

const waysOf = (company) => ['SMS', 'EMAIL', 'LETTER', ...(company ? ['WEBHOOK'] : []), 'NONE'];

const isServer = (one, company) => company && one.way === 'WEBHOOK';

/** What was chosen for a company is no choice any more once a person applies. */
const chosen = (one, company) => (waysOf(company).includes(one.way) ? one.way : 'SMS');

export function remindersOf(one, company) {
  const way = chosen(one, company);
  return compact({ way, email: way === 'EMAIL' ? filled(one.email) : null, url: way === 'WEBHOOK' ? filled(one.url) : null, secret: way === 'WEBHOOK' ? filled(one.secret) : null });
}

/** @param fault (pointer, key) notes one */
export function reminderRules(one, company, fault) {
  const way = chosen(one, company);
  if (way === 'EMAIL' && !/^\S+@\S+\.\S+$/.test(one.email.trim())) fault('/reminders/email', 'fault.remind.email');
  if (way !== 'WEBHOOK') return;
  if (!/^https:\/\/[^\s/@]+(\/\S*)?$/.test(one.url.trim())) fault('/reminders/url', 'fault.remind.url');
  if (!/^[!-~]{16,100}$/.test(one.secret.trim())) fault('/reminders/secret', 'fault.remind.secret');
}

/** As a summary says it. */
export const reminderWay = (one, company) => t(`remind.way.${chosen(one, company)}`);
